import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Bureau, openBureau } from '../../../test/server/bureau.ts'
import { type Client, clientOf, openAccounts, serverOver, signedIn } from '../../../test/server/client.ts'
import { caseRow, PERSONAL, personalIn } from '../../../test/server/samples.ts'
import type { HomeItem } from '../../kernel/wire.ts'
import { setDisabled } from '../../store/account-changes.ts'
import { accountByLogin } from '../../store/accounts.ts'
import { runWaiting } from '../../store/job-runner.ts'
import { enqueue } from '../../store/jobs.ts'
import { addNotice, unreadNotices } from '../../store/notices.ts'
import { declaredJobs, jobWorkOf } from '../jobs.ts'

describe('what somebody sees across registers', () => {
  let bureau: Bureau
  let app: FastifyInstance
  const who = new Map<string, Client>()
  const client = (login: string): Client => who.get(login) as Client
  /** Opened on a day before today, so that the last day comes near or passes: 20 working days after. */
  const opened = async (title: string, on: string) => {
    const body = { row: caseRow(title, { receivedOn: on }), on, place: { region: 'city', unit: 'section-a' } }
    const made = await client('disclosure-officer').post('/api/registers/trial/cases', body)
    assert.equal(made.status, 201, made.text)
    return made.body.id as string
  }
  const ids: Record<string, string> = {}
  before(async () => {
    bureau = await openBureau()
    await openAccounts(bureau)
    app = await serverOver(bureau)
    for (const login of [
      'disclosure-officer',
      'case-handler',
      'case-handler-b',
      'section-head',
      'inspector',
      'audit',
      'deputy-head',
      'district-officer',
    ])
      who.set(login, await signedIn(app, bureau, login))
    ids.late = await opened('逾期的', '2024-05-03')
    ids.near = await opened('临近的', '2024-05-09')
    ids.far = await opened('从容的', '2024-05-30')
    ids.drafted = await opened('待审的', '2024-06-03')
    await client('case-handler').post(`/api/registers/trial/cases/${ids.drafted}/steps/draft`, {
      data: { opinion: '可' },
    })
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })

  test('home: what is mine and due, what is near, what waits for others', async () => {
    const titles = (list: { items: HomeItem[] }) => list.items.map(({ title }) => title)
    const handler = (await client('case-handler').get('/api/home')).body
    assert.deepEqual(titles(handler.mustToday), ['逾期的'])
    assert.equal(handler.mustToday.items[0].says, '可办理：拟办')
    assert.equal(handler.mustToday.items[0].left, -1)
    assert.deepEqual(titles(handler.soon), ['临近的'])
    assert.deepEqual(titles(handler.waiting), ['待审的'])
    assert.equal(handler.waiting.items[0].says, '等待科室负责人审批、申请人撤回申请')
    const head = (await client('section-head').get('/api/home')).body
    assert.equal(head.waiting.count, 1, 'not yet drafted and not near')
    assert.equal(head.figures[0].name, '收到事项数')
    assert.deepEqual([head.figures[0].value, head.figures[0].unit], ['4', '件'])
    assert.match(head.figures[0].note, /^2024年度截至目前；待/)
    assert.deepEqual(titles((await client('case-handler-b').get('/api/home')).body.waiting), [])
    assert.equal((await client('audit').get('/api/home')).body.mustToday.count, 0)
    assert.equal(head.known, undefined, 'asks others, and is not asked')
  })
  test('a district sees what is on record of it, and nothing of others', async () => {
    const { known } = (await client('district-officer').get('/api/home')).body
    assert.equal(known.find((one: { register: string }) => one.register === 'organization.units').count, 1)
    assert.equal(
      known.every((one: { count: number }) => one.count > 0),
      true,
    )
  })
  test('the board lists by last day and filters; the search finds what is in reach', async () => {
    const board = (await client('inspector').get('/api/deadlines?total=1')).body
    assert.deepEqual(
      board.rows.map(({ title }: { title: string }) => title),
      ['逾期的', '临近的', '从容的', '待审的'],
    )
    assert.equal(board.total.n, 4)
    assert.equal((await client('inspector').get('/api/deadlines?f=overdue.is:true&total=1')).body.total.n, 1)
    assert.equal((await client('inspector').get('/api/deadlines?f=title.is:x')).status, 422)
    const found = async (login: string, q: string) =>
      (await client(login).get(`/api/search?q=${encodeURIComponent(q)}`)).body.items
    assert.deepEqual(
      (await found('case-handler', '临近')).map(({ title }: HomeItem) => title),
      ['临近的'],
    )
    assert.deepEqual(await found('case-handler-b', '临近'), [])
    assert.deepEqual(await found('inspector', PERSONAL.phone), [])
  })

  test('the morning reminder tells each person once, by who can act and who stands above', async () => {
    const run = () => runWaiting(bureau.store, { workOf: (person) => jobWorkOf(bureau.store, person) })
    const told = async (person: string) => (await unreadNotices(bureau.store, person)).map(({ says }) => says)
    assert.ok(declaredJobs(bureau.store).some(({ name }) => name === 'reminder'))
    await enqueue(bureau.store, 'reminder', {})
    await run()
    assert.deepEqual(await told('case-handler'), [
      '2 件事项临近或超过期限：逾期的（已超期 1 个工作日）；临近的（还剩 3 个工作日）',
    ])
    assert.equal((await told('section-head')).length, 1, 'three days left and overdue tell the head')
    assert.deepEqual(await told('deputy-head'), ['1 件事项临近或超过期限：逾期的（已超期 1 个工作日）'])
    assert.deepEqual(await told('case-handler-b'), [])
    assert.deepEqual(await told('accountant'), [])
    await enqueue(bureau.store, 'reminder', {})
    await run()
    assert.equal((await told('case-handler')).length, 1, 'a second run tells nobody twice')
  })
  test('a background export shows its progress to whoever asked for it, and ends in a file', async () => {
    const ordered = await client('case-handler').post(
      '/api/registers/trial/cases/export?format=csv&columns=title,phone',
    )
    assert.equal(ordered.status, 202, ordered.text)
    await runWaiting(bureau.store, { workOf: (person) => jobWorkOf(bureau.store, person) })
    const path = `/api/jobs/${ordered.body.id}`
    const { state, says, file } = (await client('case-handler').get(path)).body
    assert.deepEqual([state, says], ['done', '已导出 4 条'])
    const { text } = await client('case-handler').get(`/api/files/${file.hash}`)
    assert.match(text, /逾期的,139\*{4}4321/)
    assert.deepEqual(personalIn(text), [])
    assert.equal((await client('inspector').get(path)).status, 404)
    assert.equal((await client('deputy-head').post('/api/registers/trial/cases/export')).status, 403)
  })
  test('notices are one’s own and are ticked off', async () => {
    await addNotice(bureau.store, { person: 'inspector', says: '试验通知' })
    const [notice] = (await client('inspector').get('/api/notices')).body.notices
    assert.equal((await client('case-handler').post(`/api/notices/${notice.id}/read`)).status, 404)
    assert.equal((await client('inspector').post(`/api/notices/${notice.id}/read`)).status, 200)
    assert.deepEqual(
      (await client('inspector').get('/api/notices')).body.notices.filter(
        (one: { id: string }) => one.id === notice.id,
      ),
      [],
    )
  })
  test('the calendar feed names numbers and days only; a new address or a closed account ends the old one', async () => {
    const handler = client('case-handler')
    const { address } = (await handler.post('/api/calendar-token')).body
    const feed = await clientOf(app).get(address)
    assert.equal(feed.status, 200, feed.text)
    assert.match(String(feed.headers['content-type']), /^text\/calendar/)
    assert.match(feed.text, /DTSTART;VALUE=DATE:20240531/)
    assert.match(feed.text, /SUMMARY:办理期限届满：试〔2024〕1号/)
    assert.ok(!feed.text.includes('逾期的') && personalIn(feed.text).length === 0)
    const renewed = (await handler.post('/api/calendar-token')).body.address
    assert.equal((await clientOf(app).get(address)).status, 404)
    const account = await accountByLogin(bureau.store, 'case-handler')
    await setDisabled(bureau.store, account?.id ?? '', true)
    assert.equal((await clientOf(app).get(renewed)).status, 404)
    await setDisabled(bureau.store, account?.id ?? '', false)
    assert.equal((await clientOf(app).get(renewed)).status, 200)
    assert.equal((await (await again('case-handler')).delete('/api/calendar-token')).status, 204)
    assert.equal((await clientOf(app).get(renewed)).status, 404)
  })
  const again = (login: string) => signedIn(app, bureau, login)

  test('views are kept by name and seen by their owner alone', async () => {
    const officer = client('disclosure-officer')
    const kept = await officer.post('/api/views', { register: 'trial.cases', name: '加急', query: 'f=urgent.is:true' })
    assert.equal(kept.status, 200, kept.text)
    assert.deepEqual((await officer.get('/api/views?register=trial.cases')).body.views, [kept.body])
    assert.deepEqual((await client('inspector').get('/api/views')).body.views, [])
    assert.equal((await client('inspector').delete(`/api/views/${kept.body.id}`)).status, 404)
    assert.equal(
      (await client('deputy-head').post('/api/views', { register: 'trial.cases', name: '加急', query: '' })).status,
      403,
    )
    assert.equal((await officer.delete(`/api/views/${kept.body.id}`)).status, 204)
  })
  test('a figure opens to its rows; those out of reach keep no name', async () => {
    const path = '/api/figures/trial.received?year=2024'
    const all = (await client('inspector').get(path)).body
    assert.deepEqual([all.is, all.value.n, all.sources.length], ['partial', 4, 4])
    const other = await client('case-handler-b').get(path)
    assert.ok(
      other.body.sources.every(({ title }: { title: string }) => title === '（工作范围以外的记录）'),
      other.text,
    )
    assert.equal((await client('deputy-head').get(path)).status, 403)
    assert.equal((await client('inspector').get('/api/figures/none')).status, 404)
  })
  test('unmasking needs a reason and shows the one value; letters open as .docx', async () => {
    const officer = client('disclosure-officer')
    const path = `/api/registers/trial/cases/${ids.drafted}`
    assert.equal((await officer.post(`${path}/unmask`, { field: 'phone', reason: '' })).status, 400)
    assert.equal(
      (await officer.post(`${path}/unmask`, { field: 'phone', reason: '电话核对地址' })).body.value,
      PERSONAL.phone,
    )
    assert.equal((await client('inspector').post(`${path}/unmask`, { field: 'phone', reason: '看看' })).status, 403)
    const approved = await client('section-head').post(`${path}/steps/approve`, {})
    assert.equal(approved.body.letter.name, '答复书', approved.text)
    const letter = await client('section-head').get(`${path}/letters/${approved.body.letter.id}.docx`)
    assert.equal(letter.status, 200)
    assert.equal(letter.bytes.subarray(0, 2).toString(), 'PK')
    assert.equal((await client('case-handler-b').get(`${path}/letters/${approved.body.letter.id}.docx`)).status, 404)
  })
  test('a year is closed by who may amend, and read by who may read', async () => {
    const close = (login: string) =>
      client(login).post('/api/registers/trial/cases/closures', { unit: 'section-a', year: 2023 })
    assert.equal((await close('inspector')).status, 403)
    assert.equal((await close('disclosure-officer')).status, 200)
    assert.equal((await close('disclosure-officer')).status, 422)
    const { closures } = (await client('inspector').get('/api/registers/trial/cases/closures?year=2023')).body
    assert.deepEqual(
      closures.map(({ unitName, entries }: { unitName: string; entries: number }) => [unitName, entries]),
      [['甲科', 0]],
    )
    assert.equal((await client('deputy-head').get('/api/registers/trial/cases/closures?year=2023')).status, 403)
    const reopened = await client('disclosure-officer').post('/api/registers/trial/cases/closures/reopen', {
      unit: 'section-a',
      year: 2023,
      reason: '补登一件',
    })
    assert.equal(reopened.status, 200, reopened.text)
  })
})
