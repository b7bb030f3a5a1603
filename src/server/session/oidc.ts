import type { Configuration } from 'openid-client'
import { malformed, Problem } from '../problem.ts'

/** A provider of identities that the bureau already has. Off unless configured; it only proves who somebody is, accounts are made here. */
export interface OidcOptions {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The address of this server as browsers see it, e.g. https://fadu.example. */
  readonly origin: string
  /** What the button on the sign-in page says. */
  readonly name?: string
  /** For a provider on this machine without TLS. */
  readonly insecure?: boolean
}
export interface OidcProvider {
  readonly name: string
  /** Where the browser goes, and what must be remembered until it comes back. */
  readonly begin: () => Promise<{ readonly address: string; readonly remembered: OidcMemory }>
  /** The subject that the provider vouches for. Throws 400 or 401 with a sentence. */
  readonly finish: (query: string, remembered: OidcMemory) => Promise<string>
}
export interface OidcMemory {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}
export const OIDC_RETURN = '/api/session/oidc/return'

// Most bureaus have no provider: its library is loaded with the first sign-in that needs it.
const library = () => import('openid-client')

/** Finds the provider at the first use, so that a start does not depend on it. */
export function oidcProvider(options: OidcOptions): OidcProvider {
  let found: Promise<Configuration> | undefined
  const configuration = () => {
    found ??= discover(options).catch((error: unknown) => {
      found = undefined
      throw new Problem(503, 'fault', [
        { says: '统一身份认证暂时连不上', way: `请稍后再试，或用本系统账号登录（${messageOf(error)}）` },
      ])
    })
    return found
  }
  const returnAddress = `${options.origin}${OIDC_RETURN}`
  return {
    name: options.name ?? '统一身份认证',
    begin: async () => {
      const client = await library()
      const verifier = client.randomPKCECodeVerifier()
      const remembered = { verifier, state: client.randomState(), nonce: client.randomNonce() }
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnAddress,
        scope: 'openid',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: remembered.state,
        nonce: remembered.nonce,
      })
      return { address: address.href, remembered }
    },
    finish: async (query, { verifier, state, nonce }) => {
      const { authorizationCodeGrant } = await library()
      const tokens = await authorizationCodeGrant(await configuration(), new URL(`${returnAddress}?${query}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      }).catch((error: unknown) => {
        if (error instanceof Problem) throw error
        throw new Problem(401, 'refused', [{ says: '统一身份认证没有通过', way: '请回到登录页重新开始' }])
      })
      const subject = tokens.claims()?.sub
      if (!subject) throw malformed('统一身份认证没有给出身份标识', '请联系统一身份认证的管理员')
      return subject
    },
  }
}

async function discover({ issuer, clientId, clientSecret, insecure }: OidcOptions): Promise<Configuration> {
  const { allowInsecureRequests, discovery } = await library()
  return discovery(
    new URL(issuer),
    clientId,
    clientSecret,
    undefined,
    insecure ? { execute: [allowInsecureRequests] } : undefined,
  )
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 100) : '原因不明')
