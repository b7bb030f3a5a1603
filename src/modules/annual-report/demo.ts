import type { Day } from '../../kernel/day.ts'
import type { DemoAct, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { accept, begin, CAST, confirmAll, contribute, importBefore, sign, step } from './demo/acts.ts'
import type { ReportKind } from './template/language.ts'

/** Each January and February: the reports of the year that is over, from the first draft to publication. */
export const demo: DemoDoor = {
  plan: ({ years, until }) => [
    ...years
      .slice(0, 1)
      .map((year): DemoAct => ({ on: `${year}-12-28` as Day, run: (stage) => importBefore(stage, year) })),
    ...years.flatMap((year) => (`${year + 1}-04-01` <= until ? issued(year) : inDraft(year))),
  ],
}

type Told = readonly [on: string, run: (stage: DemoStage) => Promise<void>]
const acts = (year: number, told: readonly Told[]): readonly DemoAct[] =>
  told.map(([on, run]) => ({ on: `${year + 1}-${on}` as Day, run }))

/** A year that is over: both reports are signed, numbered, reviewed, submitted and published in time. */
function issued(year: number): readonly DemoAct[] {
  const [law, disclosure] = [['rule-of-law', year] as const, ['information-disclosure', year] as const]
  return acts(year, [
    ...opened(law),
    ...opened(disclosure),
    ['01-15', (stage) => confirmAll(stage, ...disclosure)],
    ['01-16', (stage) => step(stage, disclosure, CAST[disclosure[0]].drafter, 'finish')],
    ['01-17', (stage) => step(stage, disclosure, CAST.office, 'pass', { meeting: '局长办公会议' })],
    ['01-18', (stage) => sign(stage, ...disclosure)],
    ['01-19', (stage) => step(stage, disclosure, CAST.office, 'number')],
    ['01-19', (stage) => step(stage, disclosure, CAST.secrecy, 'clear', CLEARED)],
    ['01-22', (stage) => step(stage, disclosure, CAST[disclosure[0]].drafter, 'submit', TO_OFFICE)],
    ['01-23', (stage) => step(stage, disclosure, CAST[disclosure[0]].drafter, 'publish', PUBLISHED)],
    ['01-19', (stage) => confirmAll(stage, ...law)],
    ['01-22', (stage) => step(stage, law, CAST[law[0]].drafter, 'finish', { note: '讨论稿' })],
    [
      '01-24',
      (stage) => step(stage, law, CAST.office, 'revise', { reason: '存在的不足要写明原因，下一年度安排要可检查' }),
    ],
    ['01-29', (stage) => step(stage, law, CAST[law[0]].drafter, 'finish', { note: '根据会议意见修改' })],
    ['01-31', (stage) => step(stage, law, CAST.office, 'pass', { meeting: '局党组会议' })],
    ['02-05', (stage) => sign(stage, ...law)],
    ['02-06', (stage) => step(stage, law, CAST.office, 'number')],
    ['02-07', (stage) => step(stage, law, CAST[law[0]].drafter, 'submit', TO_PARTY_AND_GOVERNMENT)],
    ['02-21', (stage) => step(stage, law, CAST.secrecy, 'clear', CLEARED)],
    ['03-11', (stage) => step(stage, law, CAST[law[0]].drafter, 'publish', PUBLISHED)],
  ])
}

/** The year just over: drafts, with some confirmations and one text still missing. */
function inDraft(year: number): readonly DemoAct[] {
  return acts(year, [
    ...opened(['rule-of-law', year]).slice(0, 2),
    ...opened(['information-disclosure', year]),
    ['01-14', (stage) => confirmAll(stage, 'information-disclosure', year)],
    ['01-14', (stage) => confirmAll(stage, 'rule-of-law', year, (index) => index % 3 === 2)],
  ])
}

const opened = (of: readonly [ReportKind, number]): readonly Told[] => [
  ['01-10', (stage) => begin(stage, ...of)],
  ['01-11', (stage) => contribute(stage, ...of)],
  ['01-12', (stage) => accept(stage, ...of)],
]

const CLEARED = { conclusion: 'open', opinion: '经审查，不涉及国家秘密和不得公开的信息' }
const PUBLISHED = { address: '云州市财政局门户网站“政府信息公开—年度报告”栏目' }
const TO_OFFICE = { recipients: '云州市人民政府办公室', receipt: '市政府办公室政务公开科签收' }
const TO_PARTY_AND_GOVERNMENT = {
  recipients: '中共云州市委、云州市人民政府、云岭省财政厅，抄送市委全面依法治市委员会办公室',
  receipt: '市委办公室、市政府办公室收文回执',
}
