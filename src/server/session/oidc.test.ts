import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { fakeProvider } from '../../../test/server/fake-provider.ts'
import { Problem } from '../problem.ts'
import { OIDC_RETURN, type OidcProvider, oidcProvider } from './oidc.ts'

describe('sign-in through a provider', () => {
  const fake = fakeProvider()
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
