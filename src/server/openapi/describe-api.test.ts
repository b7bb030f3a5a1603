import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Bureau, openBureau } from '../../../test/server/bureau.ts'
import { type Client, clientOf, serverOver } from '../../../test/server/client.ts'
import { endpoints } from '../endpoints.ts'

describe('the description of the API', () => {
  let bureau: Bureau
  let app: FastifyInstance
  let client: Client
  // biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document of any shape
  let document: any
  before(async () => {
    bureau = await openBureau()
    app = await serverOver(bureau)
    client = clientOf(app)
    document = (await client.get('/api/openapi.json')).body
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })

  test('holds every endpoint, those of registers once for each register', () => {
    const paths = Object.keys(document.paths)
    for (const { path, method } of endpoints) {
      const own = path.replaceAll(/:(\w+)/g, '{$1}').replace('{module}/{noun}', 'trial/cases')
      const found = own.endsWith('/steps/{step}') ? own.replace('{step}', 'draft') : own
      assert.ok(document.paths[found]?.[method.toLowerCase()], `${method} ${found}`)
    }
    assert.ok(paths.every((path) => !path.includes('{noun}')))
    assert.ok(paths.includes('/api/registers/organization/units/{id}/amend'))
    assert.ok(!paths.some((path) => path.includes('/organization/units/{id}/steps/')))
  })
  test('the schemas are those of the fields, with their Chinese names', () => {
    const { allOf } = document.components.schemas['trial.cases.open'].properties.row
    assert.deepEqual(allOf[1].required, ['title', 'applicant', 'receivedOn', 'manner'])
    const { properties } = document.components.schemas['trial.cases.fields']
    assert.equal(properties.applicant.title, '申请人')
    assert.deepEqual(properties.manner.anyOf[0].enum, ['letter', 'desk'])
    const draft = document.paths['/api/registers/trial/cases/{id}/steps/draft'].post
    assert.equal(draft.summary, '试验事项：拟办')
    const imported = document.paths['/api/registers/trial/cases/import'].post
    assert.ok(imported.requestBody.content['multipart/form-data'].schema.properties.file)
    assert.equal(draft.requestBody.content['application/json'].schema.properties.data.properties.opinion.title, '意见')
  })
  test('every reference leads somewhere, every operation has its own id and can answer with sentences', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    )
    for (const name of new Set(refs)) assert.ok(document.components.schemas[name as string], name)
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods as object))
    const ids = operations.map(({ operationId }) => operationId)
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(operations.every(({ responses, summary }) => responses.default && summary))
  })
  test('the page to try it loads nothing from elsewhere and no script in the page', async () => {
    const page = await client.get('/api/docs')
    assert.match(String(page.headers['content-type']), /^text\/html/)
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address as string)
      .filter((address) => address !== 'data:,')
    for (const address of sources) {
      assert.ok(address.startsWith('/'), address)
      assert.equal((await client.get(address)).status, 200, address)
    }
    assert.ok(!/<script(?![^>]*src=)/.test(page.text))
    assert.match(String(page.headers['content-security-policy']), /script-src 'self';/)
  })
})
