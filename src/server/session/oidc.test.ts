import assert from 'node:assert/strict'
import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { Problem } from '../problem.ts'
import { OIDC_RETURN, type OidcProvider, oidcProvider } from './oidc.ts'

const base64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A provider that lets everybody in as one subject, with PKCE checked and ID tokens signed. */
function provider() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const asked = new Map<string, { challenge: string; nonce: string }>()
  let issuer = ''
  const jwt = (claims: object) => {
    const head = `${base64({ alg: 'RS256', kid: 'one' })}.${base64(claims)}`
    return `${head}.${createSign('RSA-SHA256').update(head).sign(privateKey).toString('base64url')}`
  }
  const answers: Readonly<Record<string, (body: URLSearchParams) => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }),
    '/token': (body) => {
      const known = asked.get(body.get('code') ?? '')
      const challenge = createHash('sha256')
        .update(body.get('code_verifier') ?? '')
        .digest('base64url')
      if (!known || known.challenge !== challenge) return { error: 'invalid_grant' }
      const now = Math.floor(Date.now() / 1000)
      const claims = { iss: issuer, aud: 'fadu', sub: 'employee-7', iat: now, exp: now + 60, nonce: known.nonce }
      return { access_token: 'a', token_type: 'bearer', id_token: jwt(claims) }
    },
  }
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const body = answers[request.url ?? '']?.(new URLSearchParams(Buffer.concat(chunks).toString())) ?? {}
      response.writeHead('error' in body ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  return {
    start: async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      return issuer
    },
    /** What the browser would come back with after signing in over there. */
    authorize: (address: string) => {
      const query = new URL(address).searchParams
      asked.set('code-1', { challenge: query.get('code_challenge') ?? '', nonce: query.get('nonce') ?? '' })
      return `code=code-1&state=${query.get('state')}&iss=${encodeURIComponent(issuer)}`
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

describe('sign-in through a provider', () => {
  const fake = provider()
  let oidc: OidcProvider
  before(async () => {
    const issuer = await fake.start()
    oidc = oidcProvider({ issuer, clientId: 'fadu', clientSecret: 's', origin: 'http://127.0.0.1:9', insecure: true })
  })
  after(() => fake.stop())

  test('the address carries PKCE, state and nonce and leads back here', async () => {
    const { address } = await oidc.begin()
    const query = new URL(address).searchParams
    assert.equal(query.get('redirect_uri'), `http://127.0.0.1:9${OIDC_RETURN}`)
    assert.equal(query.get('code_challenge_method'), 'S256')
    assert.ok(query.get('state') && query.get('nonce'))
  })
  test('the subject comes out of a right answer', async () => {
    const { address, remembered } = await oidc.begin()
    assert.equal(await oidc.finish(fake.authorize(address), remembered), 'employee-7')
  })
  test('another state, another verifier and an answer without code are refused', async () => {
    const { address, remembered } = await oidc.begin()
    const query = fake.authorize(address)
    const refused = (error: unknown) => error instanceof Problem && error.status === 401
    await assert.rejects(oidc.finish(query, { ...remembered, state: 'other' }), refused)
    await assert.rejects(oidc.finish(query, { ...remembered, verifier: 'x'.repeat(43) }), refused)
    await assert.rejects(oidc.finish(query, { ...remembered, nonce: 'other' }), refused)
    await assert.rejects(oidc.finish('error=access_denied', remembered), refused)
  })
  test('a provider that cannot be reached is a sentence, and is asked again later', async () => {
    const away = oidcProvider({
      issuer: 'http://127.0.0.1:9',
      clientId: 'a',
      clientSecret: 'b',
      origin: 'http://127.0.0.1:9',
      insecure: true,
    })
    await assert.rejects(away.begin(), (error) => error instanceof Problem && error.status === 503)
  })
})
