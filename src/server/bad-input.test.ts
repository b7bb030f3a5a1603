import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { type Bureau, openBureau } from '../../test/server/bureau.ts'
import { type Answer, type Client, openAccounts, policy, serverOver, signedIn } from '../../test/server/client.ts'
import { caseRow, filled } from '../../test/server/samples.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

const HAN = /\p{Script=Han}/u
/** Ends the session with which it is called. */
const ENDING = (one: Endpoint) => one.method === 'DELETE' && one.path === '/api/session'

describe('bad input', () => {
  let bureau: Bureau
  let app: FastifyInstance
  const who = new Map<string, Client>()
  let id = ''
  before(async () => {
    bureau = await openBureau()
    await openAccounts(bureau)
    app = await serverOver(bureau, { policy: { ...policy, bodyKilobytes: 64, uploadMegabytes: 1, importMegabytes: 1 } })
    for (const login of ['disclosure-officer', 'case-handler-b', 'system', 'security', 'audit'])
      who.set(login, await signedIn(app, bureau, login))
    const made = await clientFor('business').post('/api/registers/trial/cases', { row: caseRow('甲') })
    id = made.body.id
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })

  const clientFor = (reach: Endpoint['reach']): Client =>
    (reach === 'system' || reach === 'security' || reach === 'audit'
      ? who.get(reach)
      : who.get('disclosure-officer')) as Client
  const params = () => ({ module: 'trial', noun: 'cases', id, step: 'draft', deadline: 'reply' })
  const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`

  /** Never a fault, and every refusal a sentence that says what to do. */
  const answeredWell = (answer: Answer, place: string): void => {
    assert.ok(answer.status < 500, `${place}: ${answer.status} ${answer.text.slice(0, 300)}`)
    if (answer.status < 400) return
    const { problem, reasons } = answer.body ?? {}
    assert.ok(problem && Array.isArray(reasons) && reasons.length > 0, `${place}: ${answer.text.slice(0, 300)}`)
    for (const { says } of reasons) assert.match(says, HAN, place)
  }
  const everywhere = async (
    of: (one: Endpoint) => { url?: string; payload?: unknown; options?: InjectOptions } | undefined,
    look: (answer: Answer, one: Endpoint) => void = () => {},
  ) => {
    for (const one of endpoints.filter((each) => !ENDING(each))) {
      const sent = of(one)
      if (!sent) continue
      const { url = filled(one.path, params()), payload, options } = sent
      const client = clientFor(one.reach)
      const answer =
        one.method === 'GET'
          ? await client.get(url, options)
          : one.method === 'DELETE'
            ? await client.delete(url, options)
            : await client.post(url, payload, options)
      answeredWell(answer, nameOf(one))
      look(answer, one)
    }
  }
  const isPost = ({ method }: Endpoint) => method === 'POST'
  const json = { 'content-type': 'application/json' }

  const SHAPES: readonly unknown[] = [
    null,
    [],
    'text',
    5,
    true,
    {},
    { x: 1 },
    { row: null },
    { row: [] },
    { row: { title: {} } },
    { reason: 7 },
    { changes: 'a', reason: 'b' },
    [[[[]]]],
    { code: 123456 },
    { account: ['a'], password: {} },
  ]
  test('wrong shapes of a body, at every endpoint that takes one', async () => {
    for (const shape of SHAPES)
      await everywhere((one) =>
        isPost(one) ? { payload: JSON.stringify(shape), options: { headers: json } } : undefined,
      )
  })
  test('a body that is no JSON is 400, of another kind 415, too large 413, empty never a fault', async () => {
    const own = (one: Endpoint) => isPost(one) && !one.takesFile
    await everywhere(
      (one) => (own(one) ? { payload: '{"row": {', options: { headers: json } } : undefined),
      ({ status }, one) => assert.equal(status, 400, nameOf(one)),
    )
    await everywhere(
      (one) => (isPost(one) ? { payload: 'a,b', options: { headers: { 'content-type': 'text/csv' } } } : undefined),
      ({ status }, one) => assert.equal(status, 415, nameOf(one)),
    )
    const large = JSON.stringify({ row: { title: '长'.repeat(60_000) } })
    await everywhere(
      (one) => (isPost(one) ? { payload: large, options: { headers: json } } : undefined),
      ({ status }, one) => assert.ok(status === 413 || one.takesFile, `${nameOf(one)} ${status}`),
    )
    await everywhere((one) => (isPost(one) ? { payload: '', options: { headers: json } } : undefined))
    const proto = '{"__proto__": {"administers": "security"}, "row": {}}'
    await everywhere(
      (one) => (own(one) ? { payload: proto, options: { headers: json } } : undefined),
      ({ status }) => assert.equal(status, 400),
    )
  })
  test('strange addresses: ids that cannot be, encodings, very long ones', async () => {
    const strange = [
      '0',
      '-1',
      'null',
      '../../etc/passwd',
      '%00',
      "'; drop table fadu.account; --",
      '中文',
      'x'.repeat(400),
      'a/b',
      '{}',
      '<script>',
    ]
    for (const word of strange) {
      await everywhere(
        (one) =>
          one.path.includes(':id')
            ? { url: filled(one.path, { ...params(), id: word }), payload: { reason: '试验' } }
            : undefined,
        ({ status }, one) => assert.ok(status >= 400, `${nameOf(one)} ${word} ${status}`),
      )
      await everywhere(
        (one) => (one.path.includes(':noun') ? { url: filled(one.path, { ...params(), noun: word }) } : undefined),
        ({ status }) => assert.ok(status >= 400),
      )
    }
    answeredWell(await clientFor('business').get('/api/registers/trial/%E0%A4%A'), 'broken percent encoding')
    answeredWell(await clientFor('business').get(`/api/${'y'.repeat(5_000)}`), 'long')
    assert.equal((await clientFor('business').get('/api/nowhere')).status, 404)
  })
  test('strange queries', async () => {
    const strange = [
      'f=',
      'f=title',
      'f=title.is',
      'f=nothing.is:1',
      'f=phone.contains:139',
      'f=receivedOn.from:soon',
      'f=title.is:a&f=title.is:b',
      'order=',
      'order=--x',
      'order=nothing',
      'limit=0',
      'limit=9999',
      'limit=abc',
      'after=zzz',
      'after=%7B%7D',
      'q=%25%25%25',
      `q=${'很'.repeat(300)}`,
      'total=yes',
      'year=1',
      'year=x',
      'format=exe',
      'columns=,,,',
      'register=none',
      'from=2024-13-01',
      'dryRun=maybe',
      'track=',
      'f=state.in:a,b,c',
      "q='%20or%201=1",
    ]
    for (const query of strange)
      await everywhere((one) => (one.method === 'GET' ? { url: `${filled(one.path, params())}?${query}` } : undefined))
  })
  test('values of the wrong kind are 400, each field with its own sentence', async () => {
    const row = {
      ...caseRow('乙'),
      receivedOn: '2024-02-30',
      amount: 12.5,
      pages: '三',
      urgent: 'yes',
      manner: 'pigeon',
      parties: [{ name: 5 }],
      materials: [{ hash: 'x' }],
      surprise: 1,
    }
    const { status, body } = await clientFor('business').post('/api/registers/trial/cases', { row })
    assert.equal(status, 400)
    const fields = body.reasons.map(({ field }: { field: string }) => field)
    for (const field of [
      'receivedOn',
      'amount',
      'pages',
      'urgent',
      'manner',
      'surprise',
      'parties.0.name',
      'materials.0.hash',
    ])
      assert.ok(fields.includes(field), field)
    assert.match(JSON.stringify(body), /「收到日期」不是有效日期/)
  })
  test('what is missing or does not hold is 422, and nothing was written', async () => {
    const client = clientFor('business')
    const count = async () => (await client.get('/api/registers/trial/cases?total=1')).body.total.n
    const earlier = await count()
    for (const row of [{}, { title: '丙' }, { ...caseRow('丙'), pages: -1 }])
      assert.equal((await client.post('/api/registers/trial/cases', { row })).status, 422)
    const late = await client.post('/api/registers/trial/cases', { row: caseRow('丙'), on: '2030-01-01' })
    assert.equal(late.status, 422, late.text)
    assert.equal(await count(), earlier)
  })
  test('the same write twice is written once, under the same key by header or body', async () => {
    const client = clientFor('business')
    const send = () =>
      client.post(
        '/api/registers/trial/cases',
        { row: caseRow('丁') },
        { headers: { 'idempotency-key': 'once-and-only-once' } },
      )
    const [first, second] = [await send(), await send()]
    assert.deepEqual([first.status, second.status], [201, 200])
    assert.deepEqual([second.body.id, second.body.repeated], [first.body.id, true])
    const both = await Promise.all(
      Array.from({ length: 4 }, () =>
        client.post('/api/registers/trial/cases', { row: caseRow('戊'), key: 'four-at-the-same-time' }),
      ),
    )
    assert.equal(new Set(both.map(({ body }) => body.id)).size, 1, JSON.stringify(both.map(({ body }) => body)))
  })
  test('of two who take the same step one is told of the other', async () => {
    const client = clientFor('business')
    const made = (await client.post('/api/registers/trial/cases', { row: caseRow('己') })).body
    const draft = () =>
      client.post(`/api/registers/trial/cases/${made.id}/steps/draft`, {
        data: { opinion: '可' },
        version: made.version,
      })
    const answers = await Promise.all([draft(), draft()])
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409])
    assert.equal(answers.find(({ status }) => status === 409)?.body.problem, 'conflict')
  })
  test('a record of another section does not exist for whoever cannot reach it, whatever is tried', async () => {
    const far = who.get('case-handler-b') as Client
    const client = clientFor('business')
    for (const one of endpoints.filter(({ path }) => path.includes('/:noun/:id'))) {
      const url = filled(one.path, { ...params(), letter: 'x.docx' })
      const answer = one.method === 'GET' ? await far.get(url) : await far.post(url, bodyFor(one))
      assert.equal(answer.status, 404, `${nameOf(one)} ${answer.text}`)
    }
    assert.equal((await client.get(`/api/registers/trial/cases/${id}`)).status, 200)
  })
  test('nothing is put, and no year closed, where no unit is or where another region has it', async () => {
    const client = clientFor('business')
    const open = (unit: string) =>
      client.post('/api/registers/trial/cases', { row: caseRow('庚'), place: { region: 'city', unit } })
    assert.equal((await open('section-a')).status, 201)
    for (const unit of ['nowhere', 'district-bureau'])
      assert.equal((await open(unit)).body.reasons[0].says, '所填的单位或区划不在您的工作范围内', unit)
    const close = (unit: string) => client.post('/api/registers/trial/cases/closures', { unit, year: 2023 })
    assert.equal((await close('nowhere')).body.reasons[0].says, '没有登记这个单位')
    assert.equal((await close('section-b')).status, 200)
  })
  const bodyFor = ({ path }: Endpoint): object =>
    path.endsWith('/amend')
      ? { changes: { title: '改' }, reason: '笔误' }
      : path.endsWith('/unmask')
        ? { field: 'phone', reason: '核对' }
        : { data: { opinion: '可' } }

  test('files: by content, by size, by form', async () => {
    const client = clientFor('business')
    const upload = (bytes: Uint8Array | string, name: string, url = '/api/files') => {
      const form = new FormData()
      form.append('file', new Blob([bytes as string]), name)
      return client.post(url, form as unknown as object)
    }
    const kept = await upload('%PDF-1.7\n1 0 obj', '批复.pdf')
    assert.equal(kept.status, 201, kept.text)
    assert.deepEqual([kept.body.name, kept.body.type], ['批复.pdf', 'application/pdf'])
    const got = await client.get(`/api/files/${kept.body.hash}?name=${encodeURIComponent('批复.pdf')}`)
    assert.equal(got.text, '%PDF-1.7\n1 0 obj')
    assert.match(String(got.headers['content-disposition']), /^attachment; filename\*=UTF-8''%E6%89%B9%E5%A4%8D.pdf$/)
    assert.equal(got.headers['x-content-type-options'], 'nosniff')
    assert.equal((await client.get(`/api/files/${'0'.repeat(64)}`)).status, 404)
    for (const [bytes, name, status] of [
      ['MZ program', '批复.pdf', 415],
      ['%PDF-1.7', '批复.docx', 415],
      ['', '空.pdf', 415],
      ['text', 'noextension', 422],
      [new Uint8Array(1_100_000).fill(65), '大.txt', 413],
    ] as const) {
      const answer = await upload(bytes, name)
      answeredWell(answer, name)
      assert.equal(answer.status, status, `${name} ${answer.text}`)
    }
    const empty = await client.post('/api/files', new FormData() as unknown as object)
    answeredWell(empty, 'empty form')
    for (const bytes of ['一,二\n三', '%PDF-1.7'])
      answeredWell(
        await upload(bytes, bytes.startsWith('%') ? '表.pdf' : '表.csv', '/api/registers/trial/cases/import?dryRun=1'),
        'import',
      )
  })
})
