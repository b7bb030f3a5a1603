import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Bureau, openBureau } from '../../test/server/bureau.ts'
import { clientOf, openAccounts, serverOver, signedIn } from '../../test/server/client.ts'

describe('the server as a whole', () => {
  let bureau: Bureau
  let app: FastifyInstance
  before(async () => {
    bureau = await openBureau()
    await openAccounts(bureau)
    app = await serverOver(bureau)
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })

  test('is alive and ready', async () => {
    const client = clientOf(app)
    assert.deepEqual((await client.get('/health/live')).body, { live: true })
    assert.deepEqual((await client.get('/health/ready')).body, { ready: true })
  })
  test('opens a case and lists it', async () => {
    const client = await signedIn(app, bureau, 'disclosure-officer')
    const made = await client.post('/api/registers/trial/cases', {
      row: {
        title: '甲',
        applicant: '王红',
        phone: '13912345678',
        receivedOn: '2024-06-03',
        manner: 'desk',
        amount: '12345',
      },
    })
    assert.equal(made.status, 201, made.text)
    const page = await client.get('/api/registers/trial/cases?total=1')
    assert.equal(page.status, 200, page.text)
    assert.equal(page.body.rows[0].row.phone, '139****5678')
  })
})
