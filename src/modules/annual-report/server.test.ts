import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync, zipSync } from 'fflate'
import { sql } from 'kysely'
import { request, requests, sessions, trialLearning, trialRequests } from '../../../test/report/duty.ts'
import { as, forEachEngine, shared } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { NotPermitted, Refusal } from '../../kernel/refusal.ts'
import { toDocx } from '../../server/office/docx.ts'
import { amend } from '../../store/amend.ts'
import { closePeriod } from '../../store/closures.ts'
import type { Store } from '../../store/contract.ts'
import { save } from '../../store/save.ts'
import { sealPending } from '../../store/seal.ts'
import { take } from '../../store/take.ts'
import * as roles from '../organization/index.ts'
import { contribution } from './contribution.procedure.ts'
import { contributions } from './contributions.register.ts'
import { annualReport } from './index.ts'
import { passages } from './passages.register.ts'
import { ruleOfLawReport } from './report.procedure.ts'
import { confirm } from './server/confirm.ts'
import { laterDifferences } from './server/differences.ts'
import { draftOf } from './server/draft-of.ts'
import { importFormerTables } from './server/former-tables.ts'
import { lineageOf } from './server/lineage.ts'
import { openReport } from './server/open-report.ts'
import { publishedReports } from './server/published.ts'
import { reactions } from './server/reactions.ts'
import { buildReport, verifyReport } from './server.ts'

const KIND = 'rule-of-law'
const who = {
  officer: (day: Day) => as(roles.legalOfficer, day, { person: 'officer' }),
  head: (day: Day) => as(roles.legalHead, day, { person: 'head' }),
  chief: (day: Day) => as(roles.bureauHead, day, { person: 'chief' }),
  office: (day: Day) => as(roles.officeHead, day, { person: 'office' }),
  disclosure: (day: Day) => as([roles.disclosureOfficer, roles.disclosureHead], day, { person: 'disclosure' }),
  secrecy: (day: Day) => as(roles.secrecyReviewer, day, { person: 'secrecy' }),
}
const refusal = async (run: Promise<unknown>): Promise<string> => {
  try {
    await run
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error))
    return error.reasons.map((reason) => reason.says).join('\n')
  }
  return assert.fail('was not refused')
}

forEachEngine('an annual report from its registers to its publication', (engine) => {
  const open = shared(engine, {
    modules: [roles.organization, trialLearning, trialRequests, annualReport],
    reactions,
  })
  const figureIn = async (store: Store, id: string) => {
    const found = (await draftOf(store, who.head('2024-01-20'), KIND, 2023)).figures.find((one) => one.id === id)
    assert.ok(found, id)
    return found
  }
  const item = 'trial-learning.study-sessions'
  const blank = 'learning.study-sessions'
  let session = ''
  let report = ''
  let docx: Buffer

  test('a figure stays ＊ until its register is closed, and shows its interim value in the editor only', async () => {
    const store = await open()
    for (const heldOn of ['2023-03-01', '2023-06-01', '2022-12-31'] as const) {
      const row = { topic: `学法 ${heldOn}`, kind: 'session', heldOn }
      session = (await save(store, who.officer('2024-01-02'), sessions.id, { row })).id || session
    }
    const waiting = await figureIn(store, blank)
    assert.deepEqual([waiting.is, waiting.printed, waiting.interim], ['partial', '＊', '2'])
    assert.match(waiting.awaiting.join(), /学法台账2023年度尚未由u1结账/)
    const absent = await figureIn(store, 'enforcement.exam-officers')
    assert.deepEqual([absent.is, absent.awaiting], ['blank', ['尚无模块提供']])
    await closePeriod(store, who.head('2024-01-08'), sessions.id, 'u1', 2023)
    assert.equal((await figureIn(store, blank)).printed, '2')
    assert.equal((await figureIn(store, 'learning.exams')).printed, '0')
  })

  test('a figure opens to its definition, its rows and their evidence', async () => {
    const store = await open()
    const lineage = await lineageOf(store, who.head('2024-01-20'), KIND, 2023, blank)
    assert.deepEqual([lineage.sources.length, lineage.closures.length], [2, 1])
    assert.ok(lineage.sources.every((source) => source.evidence.length === 1))
    assert.match(lineage.counts, /本年集中学法次数/)
    assert.match(lineage.definition, /^[0-9a-f]{64}$/)
    const zero = await lineageOf(store, who.head('2024-01-20'), KIND, 2023, 'learning.exams')
    assert.deepEqual([zero.sources.length, zero.closures.length], [0, 1])
  })

  test('a report is opened once, on the last day of its year', async () => {
    const store = await open()
    const year = { kind: KIND, year: 2023, firstResponsible: 'chief' } as const
    report = (await openReport(store, who.officer('2024-01-10'), year)).id
    assert.match(await refusal(openReport(store, who.officer('2024-01-11'), year)), /已经登记/)
    const row = { year: 2022, periodEnd: '2022-12-31', title: '报告', firstResponsible: 'chief' }
    const wrong = { row, on: '2024-01-11' as Day }
    assert.match(
      await refusal(save(store, who.officer('2024-01-11'), 'annual-report.rule-of-law-reports', wrong)),
      /2022-12-31/,
    )
    assert.equal((await figureIn(store, 'annual-report.first-responsible-person')).printed, 'chief')
  })

  test('only those named by the indicator confirm, only what stands there, and a change undoes it', async () => {
    const store = await open()
    const verdict = { kind: KIND, year: 2023, item, verdict: 'confirmed' } as const
    await assert.rejects(confirm(store, who.office('2024-01-12'), verdict), NotPermitted)
    assert.match(
      await refusal(
        confirm(store, who.head('2024-01-12'), { ...verdict, item: 'enforcement.exam-officers' }).catch((error) => {
          if (error instanceof NotPermitted) throw new Refusal([{ says: error.message }])
          throw error
        }),
      ),
      /任何岗位都不能/,
    )
    assert.match(
      await refusal(confirm(store, who.head('2024-01-12'), { ...verdict, verdict: 'questioned' })),
      /没有说明理由/,
    )
    await confirm(store, who.head('2024-01-12'), verdict)
    const standing = async () =>
      (await draftOf(store, who.head('2024-01-20'), KIND, 2023)).items.find((one) => one.id === item)?.standing
    assert.equal(await standing(), 'confirmed')
    const third = { topic: '补登', kind: 'session', heldOn: '2023-09-01' }
    assert.match(await refusal(save(store, who.officer('2024-01-13'), sessions.id, { row: third })), /已结账/)
    const moved = { changes: { heldOn: '2023-12-30' }, reason: '日期登记有误' }
    await amend(store, who.head('2024-01-13'), sessions.id, session, moved)
    assert.equal(await standing(), 'lapsed')
    assert.equal((await figureIn(store, blank)).printed, '3')
    await confirm(store, who.head('2024-01-14'), verdict)
    const { progress } = await draftOf(store, who.head('2024-01-20'), KIND, 2023)
    assert.match(progress.says, new RegExp(`^${progress.of} 项中 ${progress.unconfirmed} 项未确认`))
  })

  test('it goes nowhere without the texts that are asked of people', async () => {
    const store = await open()
    const finish = () => take(store, who.officer('2024-01-16'), ruleOfLawReport.id, report, 'finish', {})
    const reasons = await refusal(finish())
    assert.match(reasons, /「存在的不足和原因」还没有采用任何材料/)
    assert.match(reasons, /「下一年度主要安排」还没有采用任何材料/)
    assert.match(reasons, /4 项数据未经科室负责人确认/)
    for (const part of ['shortcomings', 'arrangements']) {
      const row = { kind: KIND, year: 2023, part, askedOf: 'office', askedOn: '2024-01-15' }
      const { id } = await save(store, who.officer('2024-01-15'), contributions.id, { row })
      const text = { fills: { text: `${part}的内容。` } }
      assert.match(
        await refusal(take(store, who.officer('2024-01-16'), contribution.id, id, 'write', text)),
        /须由本人提供/,
      )
      await take(store, who.office('2024-01-16'), contribution.id, id, 'write', text)
      await take(store, who.head('2024-01-16'), contribution.id, id, 'accept', {})
    }
    const { items } = await draftOf(store, who.head('2024-01-16'), KIND, 2023)
    for (const { id } of items.filter((one) => one.standing === 'open' && one.mine))
      await confirm(store, who.head('2024-01-16'), { kind: KIND, year: 2023, item: id, verdict: 'confirmed' })
    await finish()
  })

  test('chapters may be moved, but none of the five contents left out', async () => {
    const store = await open()
    const draft = await draftOf(store, who.head('2024-01-20'), KIND, 2023)
    assert.deepEqual(draft.blockers, [])
    const change = (order: string) =>
      amend(store, who.head('2024-01-20'), 'annual-report.rule-of-law-reports', report, {
        changes: { order },
        reason: '调整章节',
      })
    await change('1、2、3、5、4、6')
    const { blockers, document } = await draftOf(store, who.head('2024-01-20'), KIND, 2023)
    assert.match(blockers.map((one) => one.says).join(), /缺少规定内容「其他需要报告的情况」/)
    const heads = document.blocks.flatMap((block) => (block.is === 'heading' && block.level === 1 ? [block.text] : []))
    assert.match(heads.join(), /四、主要负责人履行推进法治建设第一责任人职责情况,五、存在的不足和原因/)
    await change('1、2、3、5、4、6、7')
  })

  test('a written passage takes the place of the template’s words and has its author', async () => {
    const store = await open()
    const row = {
      kind: KIND,
      year: 2023,
      place: 'other.matters',
      text: '2021年度的情况已经报告，另有3件来信。',
      writtenOn: '2024-01-17',
    }
    await save(store, who.office('2024-01-17'), passages.id, { row })
    assert.match(
      await refusal(save(store, who.office('2024-01-17'), passages.id, { row: { ...row, place: 'nowhere' } })),
      /没有名为「nowhere」/,
    )
    const found = (await draftOf(store, who.head('2024-01-20'), KIND, 2023)).passages.find(
      (one) => one.place === row.place,
    )
    assert.equal(found?.author, 'office')
    assert.match(found?.hints.join() ?? '', /2021年[\s\S]*3件/)
  })

  test('the drafter never approves, and the signer knows what is still ＊', async () => {
    const store = await open()
    const drafterApproves = as([roles.officeHead, roles.bureauHead], '2024-01-22', { person: 'officer' })
    assert.match(
      await refusal(
        take(store, drafterApproves, ruleOfLawReport.id, report, 'pass', { data: { meeting: '局党组会议' } }),
      ),
      /./,
    )
    await take(store, who.office('2024-01-22'), ruleOfLawReport.id, report, 'pass', { data: { meeting: '局党组会议' } })
    assert.match(await refusal(take(store, drafterApproves, ruleOfLawReport.id, report, 'sign', {})), /./)
    const { asterisks } = await buildReport(store, KIND, 2023)
    const sign = (data: object) =>
      take(store, who.chief('2024-02-05'), ruleOfLawReport.id, report, 'sign', { data: { ...data } })
    assert.match(await refusal(sign({})), new RegExp(`有 ${asterisks} 项数据尚不齐备`))
    await sign({ asterisks })
  })

  test('number, submission with receipt, secrecy review, publication', async () => {
    const store = await open()
    const go = (work: typeof who.office, day: Day, step: string, data: Record<string, unknown> = {}) =>
      take(store, work(day), ruleOfLawReport.id, report, step, { data })
    await go(who.office, '2024-02-06', 'number')
    assert.match(await refusal(go(who.officer, '2024-02-07', 'submit', { recipients: '市政府' })), /签收凭证/)
    await go(who.officer, '2024-02-07', 'submit', { recipients: '市政府', receipt: '收文〔2024〕1号' })
    const publish = () => go(who.officer, '2024-03-11', 'publish', { address: '门户网站' })
    assert.match(await refusal(publish()), /没有通过保密审查/)
    await go(who.secrecy, '2024-02-21', 'clear', { conclusion: 'withhold', opinion: '有一处需要删除' })
    assert.match(await refusal(publish()), /没有通过保密审查/)
    assert.deepEqual(await publishedReports(store), [])
    await go(who.secrecy, '2024-02-22', 'clear', { conclusion: 'open', opinion: '可以公开' })
    await publish()
    assert.deepEqual(
      (await publishedReports(store)).map(({ year, on }) => [year, on]),
      [[2023, '2024-03-11']],
    )
  })

  test('the issued report verifies', async () => {
    const store = await open()
    await sealPending(store)
    const built = await buildReport(store, KIND, 2023)
    assert.match(built.document.number ?? '', /^云财法〔2024〕1号$/)
    assert.equal(built.document.signedOn, '2024-02-05')
    assert.equal(built.figures.find((one) => one.id === blank)?.value, 3)
    assert.ok((built.figures.find((one) => one.id === blank)?.evidence ?? 0) >= 4)
    docx = await toDocx(built.document, { manifest: built.manifest })
    assert.deepEqual(await verifyReport(store, docx), { holds: true, differences: [], redefined: [] })
  })

  test('a changed figure is found by its name', async () => {
    const store = await open()
    const parts = unzipSync(docx)
    const body = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')
    const changed = body.replace(/(全年组织<\/w:t>.*?<w:t[^>]*>)3(<\/w:t>)/s, '$130$2')
    assert.notEqual(changed, body)
    const { holds, differences } = await verifyReport(
      store,
      zipSync({ ...parts, 'word/document.xml': Buffer.from(changed) }),
    )
    assert.equal(holds, false)
    assert.deepEqual(
      differences.map(({ figure, printed, recomputed }) => [figure, printed, recomputed]),
      [[blank, '30', '3']],
    )
    assert.match(differences[0]?.says ?? '', /签发时为“3”，现为“30”/)
  })

  test('a later correction shows as a difference, and the issued report stays what it was', async () => {
    const store = await open()
    assert.deepEqual((await laterDifferences(store, KIND, 2023))?.differences, [])
    const back = { changes: { heldOn: '2022-12-31' }, reason: '核对签到表' }
    await amend(store, who.head('2024-05-06'), sessions.id, session, back)
    const later = await laterDifferences(store, KIND, 2023)
    assert.deepEqual(
      later?.differences.map(({ figure, printed, now }) => [figure, printed, now]),
      [[blank, '3', '2']],
    )
    assert.equal((await buildReport(store, KIND, 2023)).figures.find((one) => one.id === blank)?.value, 3)
    const { differences } = await verifyReport(store, docx)
    assert.match(differences[0]?.says ?? '', /签发后来源记录有补充、更正或者变化/)
    const forth = { changes: { heldOn: '2023-12-30' }, reason: '恢复' }
    await amend(store, who.head('2024-05-07'), sessions.id, session, forth)
    assert.equal((await verifyReport(store, docx)).holds, true)
  })

  test('one changed byte of evidence makes it name the figure', async () => {
    const store = await open()
    const { sources } = await lineageOf(store, who.head('2024-01-20'), KIND, 2023, blank)
    const entry = sources[0]?.evidence[0] ?? ''
    const change = async (from: string, to: string) => {
      await sql`alter table fadu.evidence disable trigger all`.execute(store.db)
      await sql`update fadu.evidence set bytes = replace(bytes, ${from}, ${to}) where id = ${entry}`.execute(store.db)
      await sql`alter table fadu.evidence enable trigger all`.execute(store.db)
    }
    await change('学法', '学去')
    const { holds, differences } = await verifyReport(store, docx)
    assert.equal(holds, false)
    assert.deepEqual(
      differences.map((one) => one.figure),
      [blank],
    )
    assert.deepEqual(differences[0]?.evidence, [entry])
    assert.match(differences[0]?.says ?? '', /数值一致，但其来源记录的1 条佐证材料未通过校验/)
    await change('学去', '学法')
    assert.equal((await verifyReport(store, docx)).holds, true)
  })

  test('the statutory table is counted from cases, and last year’s table tells whether the carry-over is right', async () => {
    const store = await open()
    const received = [
      ['natural', '2022-12-20', '2023-01-09'],
      ['natural', '2023-02-01', '2023-02-20'],
      ['commercial', '2023-05-01', '2023-05-20'],
      ['legal', '2023-12-28', undefined],
    ] as const
    for (const [applicant, receivedOn, answered] of received) {
      const row = { subject: `关于${receivedOn}的申请`, applicant, receivedOn }
      const { id } = await save(store, who.officer(receivedOn), requests.id, { row })
      if (answered) await take(store, who.officer(answered), request.id, id, 'answer', { data: { outcome: 'open' } })
    }
    for (const year of [2022, 2023]) await closePeriod(store, who.head('2024-01-08'), requests.id, 'u1', year)
    const t3 = {
      new: [5, 0, 0, 0, 0, 0, 5],
      open: [5, 0, 0, 0, 0, 0, 5],
      resultTotal: [5, 0, 0, 0, 0, 0, 5],
      carriedOut: [0, 0, 0, 0, 0, 0, 0],
    }
    const tables = { t3, t2: { normative: [1, 0, 12] } }
    const former = { year: 2022, source: '2022年报', publishedOn: '2023-01-20' as Day, tables }
    const imported = await importFormerTables(store, who.disclosure('2024-01-09'), former)
    assert.equal(imported.cells, 175 + 15 + 10)
    const draft = await draftOf(store, who.disclosure('2024-01-10'), 'information-disclosure', 2023)
    const judged = (identity: string) => draft.identities.filter((one) => one.identity === identity)
    for (const identity of ['I1', 'I2', 'I3'])
      assert.ok(
        judged(identity).every((one) => one.holds === true),
        identity,
      )
    assert.deepEqual(
      judged('I4').map((one) => one.holds),
      [false, true, true, true, true, true, false],
    )
    assert.match(judged('I4')[0]?.says ?? '', /2023年上年结转＝1，2022年结转下年度＝0，相差1/)
    assert.ok(
      judged('I6').every((one) => one.holds === 'unknown'),
      'no module fills table four here',
    )
    const built = await buildReport(store, 'information-disclosure', 2023)
    const file = await toDocx(built.document, { manifest: built.manifest })
    assert.equal((await verifyReport(store, file)).holds, true)
  })

  test('a document of somebody else is refused with a sentence', async () => {
    const store = await open()
    const built = await buildReport(store, KIND, 2023)
    const other = await toDocx(built.document, { manifest: { ...built.manifest, issuer: '临江市财政局' } })
    assert.match(await refusal(verifyReport(store, other)), /临江市财政局/)
    assert.match(await refusal(verifyReport(store, await toDocx(built.document, { manifest: {} }))), /不是由本系统导出/)
    assert.match(await refusal(verifyReport(store, Buffer.from('x'))), /不是 \.docx/)
  })
})
