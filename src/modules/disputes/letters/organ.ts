import { chineseDay, type Day } from '../../../kernel/day.ts'
import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { type Citation, cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Attempt, CaseView, Desk } from '../../../kernel/procedure.ts'
import { suitAfterReconsideration } from '../../../law/litigation-law.ts'
import { formerReconsiderationLaw as law } from '../../../law/reconsideration-law.ts'
import { reconsiderationAnswer, reconsiderationExtension } from '../../../law/reconsideration-law-trial.ts'
import { reconsiderationRegulation as regulation } from '../../../law/reconsideration-regulation.ts'
import type { OrganCaseFields } from '../organ-cases.register.ts'

type Case = CaseView<OrganCaseFields>

const toApplicant = (id: string, name: string, says: (view: Case, attempt: Attempt, desk: Desk) => readonly Block[]) =>
  letter<OrganCaseFields>(`organ-${id}`, name, (view, attempt, desk) => ({
    number: view.row.number,
    addressee: view.row.applicant ?? '',
    blocks: [paragraph(`你（单位）${filed(view)}`), ...says(view, attempt, desk)],
  }))

const filed = ({ row, openedOn }: Case): string =>
  `不服${row.respondent ?? ''}${row.actTitle ?? ''}提出的行政复议申请，我局于${chineseDay(openedOn)}收到。`
const paragraphs = (text: string | undefined): readonly Block[] =>
  (text ?? '').split('\n').map((line) => paragraph(line))
const toCourt = (on: Day, desk: Desk): Block =>
  paragraph(
    `如不服本决定，可以自收到本决定书之日起${spanText(valueOn(suitAfterReconsideration, on).value)}内依法向${desk.court}提起行政诉讼。`,
  )
const under = (basis: Citation): string => `根据${cite(basis)}的规定，`
const text = (data: Attempt['data'], name: string): string => String(data[name] ?? '')

export const correctionNotice = toApplicant('correction', '补正行政复议申请通知书', (_view, { data }) => [
  paragraph(
    `经审查，申请材料不齐全或者表述不清楚。${under(regulation.at('第二十九条'))}请于${chineseDay(text(data, 'correctBy') as Day)}前补正下列事项：${text(data, 'defects')}。`,
  ),
  paragraph('无正当理由逾期不补正的，视为放弃行政复议申请。补正所用时间不计入行政复议审理期限。'),
])

export const refusal = toApplicant('refusal', '不予受理行政复议申请决定书', (_view, { data, on }, desk) => [
  paragraph(`经审查，${text(data, 'reason')}。${under(law.at('第十七条第一款'))}决定不予受理。`),
  toCourt(on, desk),
])

export const acceptance = toApplicant('acceptance', '行政复议受理通知书', () => [
  paragraph(`${under(law.at('第十七条第二款'))}该申请自我局收到之日起即为受理，审理期限自该日起计算。`),
])

export const answerNotice = letter<OrganCaseFields>(
  'organ-answer-notice',
  '提出行政复议答复通知书',
  (view, { on }) => ({
    number: view.row.number,
    addressee: view.row.respondent ?? '',
    blocks: [
      paragraph(
        `${view.row.applicant ?? ''}不服你单位${view.row.actTitle ?? ''}提出的行政复议申请，我局依法已予受理。现将申请书副本发送你单位。`,
      ),
      paragraph(
        `${under(law.at('第二十三条第一款'))}请自收到申请书副本之日起${spanText(valueOn(reconsiderationAnswer, on).value)}内提出书面答复，并提交当初作出具体行政行为的证据、依据和其他有关材料。`,
      ),
    ],
  }),
)

/** Both sides are told: the applicant by the letter, the respondent by its copy. */
export const extensionNotice = letter<OrganCaseFields>(
  'organ-extension',
  '行政复议延期审理通知书',
  (view, { data, on }) => ({
    number: view.row.number,
    addressee: view.row.applicant ?? '',
    blocks: [
      paragraph(
        `你（单位）${filed(view)}因情况复杂（${text(data, 'reason')}），不能在规定期限内作出决定。${under(law.at('第三十一条第一款'))}经批准，审理期限延长${spanText(valueOn(reconsiderationExtension, on).value)}。`,
      ),
    ],
    copies: view.row.respondent ? [view.row.respondent] : [],
  }),
)

/** 行政复议决定书: the parties, what is asked, found and held, and what is decided in words of its own. */
export const decision = letter<OrganCaseFields>('organ-decision', '行政复议决定书', (view, { on }, desk) => ({
  number: view.row.number,
  blocks: [
    paragraph(`申请人：${view.row.applicant ?? ''}`),
    paragraph(`被申请人：${view.row.respondent ?? ''}`),
    ...(view.row.thirdParty ? [paragraph(`第三人：${view.row.thirdParty}`)] : []),
    paragraph(`申请人${filed(view)}现已审理终结。`),
    heading(1, '一、申请人的请求'),
    ...paragraphs(view.row.claim),
    heading(1, '二、查明的事实'),
    ...paragraphs(view.row.facts),
    heading(1, '三、本机关认为'),
    ...paragraphs(view.row.reasoning),
    heading(1, '四、决定'),
    paragraph(`${under(law.at('第二十八条第一款'))}本机关决定：`),
    ...paragraphs(view.row.order),
    toCourt(on, desk),
  ],
}))
