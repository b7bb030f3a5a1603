import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { trialLearning } from '../../../test/report/duty.ts'
import { as, shared } from '../../../test/store/open.ts'
import { NotPermitted, Refusal } from '../../kernel/refusal.ts'
import type { FileReply, Route } from '../../server/door.ts'
import { readFigures } from '../../server/office/read-figures.ts'
import type { Work } from '../../store/contract.ts'
import * as roles from '../organization/index.ts'
import { annualReport } from './index.ts'
import { server } from './server.ts'
import { templates } from './template/all.ts'
import { blanksOf } from './template-blanks.ts'

const routes = server.routes ?? []
const routeOf = (method: Route['method'], path: string): Route => {
  const found = routes.find((one) => one.method === method && one.path === path)
  assert.ok(found, path)
  return found
}

describe('the endpoints of the report', () => {
  const open = shared('embedded', {
    modules: [roles.organization, trialLearning, annualReport],
    reactions: server.reactions ?? [],
  })
  const head = as(roles.legalHead, '2024-01-20', { person: 'head' })
  const call = async (route: Route, work: Work, more: { params?: Record<string, string>; body?: unknown } = {}) =>
    route.run({ store: await open(), work, params: more.params ?? {}, query: {}, body: more.body })
  const law = { kind: 'rule-of-law', year: '2023', figure: 'learning.study-sessions' }

  test('are closed to administrators and to accountants of other units', async () => {
    const strangers = [
      roles.systemAdministrator,
      roles.securityAdministrator,
      roles.auditAdministrator,
      roles.accountant,
    ]
    const bodies: Readonly<Record<string, unknown>> = {
      '/verify': { file: 'x' },
      '/reports': { kind: 'rule-of-law', year: 2023, firstResponsible: 'p' },
      '/confirmations': {
        kind: 'rule-of-law',
        year: 2023,
        item: 'trial-learning.exams',
        verdict: 'questioned',
        note: '?',
      },
      '/passages': { kind: 'rule-of-law', year: 2023, place: 'other.matters', text: '文' },
      '/contributions': { kind: 'rule-of-law', year: 2023, part: 'shortcomings', askedOf: 'p' },
      '/former-tables/read': { file: 'x' },
      '/former-tables': { year: 2022, source: '年报', publishedOn: '2023-01-20', tables: { t3: {} } },
    }
    for (const stranger of strangers)
      for (const route of routes) {
        const asked = { params: { ...law, kind: 'rule-of-law' }, body: bodies[route.path] }
        await assert.rejects(
          call(route, as(stranger, '2024-01-20'), asked),
          NotPermitted,
          `${stranger.id} ${route.path}`,
        )
      }
  })
  test('refuse addresses and files that are none, with a sentence', async () => {
    const wrong: readonly (readonly [Route['method'], string, object, RegExp])[] = [
      ['GET', '/drafts/:kind/:year', { params: { kind: 'x', year: '2023' } }, /没有名为「x」的报告/],
      ['GET', '/drafts/:kind/:year', { params: { kind: 'rule-of-law', year: '23' } }, /不是有效的报告年度/],
      ['GET', '/differences/:kind/:year', { params: law }, /尚未签发/],
      ['GET', '/former-tables/:year', { params: { year: '2022' } }, /还没有导入2022年/],
      ['POST', '/verify', { body: { file: 'f'.repeat(64) } }, /没有找到要核对的文件/],
    ]
    for (const [method, path, asked, says] of wrong)
      await assert.rejects(call(routeOf(method, path), head, asked), (error) => {
        assert.ok(error instanceof Refusal, path)
        assert.match(error.message, says)
        return true
      })
  })
  test('give the draft, its progress, a figure’s lineage', async () => {
    const draft = (await call(routeOf('GET', '/drafts/:kind/:year'), head, { params: law })) as { figures: unknown[] }
    assert.equal(draft.figures.length, blanksOf(templates['rule-of-law']).length)
    const progress = (await call(routeOf('GET', '/progress/:kind/:year'), head, { params: law })) as { says: string }
    assert.match(progress.says, /项中 \d+ 项未确认/)
    const lineage = await call(routeOf('GET', '/figures/:kind/:year/:figure'), head, { params: law })
    assert.equal((lineage as { indicator: string }).indicator, 'trial-learning.study-sessions')
  })
  test('give the report as a file that verifies after upload', async () => {
    const store = await open()
    const docx = (await call(routeOf('GET', '/reports/:kind/:year/docx'), head, { params: law })) as FileReply
    assert.ok(readFigures(docx.file).figures.length > 60)
    const { hash } = await store.files.put(head, docx.file, docx.name, docx.type)
    const verified = await call(routeOf('POST', '/verify'), head, { body: { file: hash } })
    assert.deepEqual(verified, { holds: true, differences: [], redefined: [] })
    const html = (await call(routeOf('GET', '/reports/:kind/:year/html'), head, { params: law })) as FileReply
    assert.match(Buffer.from(html.file).toString('utf8'), /<data value="learning\.exams">＊<\/data>次学法考试/)
  })
})
