import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const base64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A provider that lets everybody in as one subject, with PKCE checked and ID tokens signed. */
export function fakeProvider(subject = 'employee-7') {
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
      const now = Math.floor((performance.timeOrigin + process.uptime() * 1000) / 1000)
      const claims = { iss: issuer, aud: 'fadu', sub: subject, iat: now, exp: now + 60, nonce: known.nonce }
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
