import { chineseDay, type Day } from '../../../kernel/day.ts'
import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { type Citation, cite } from '../../../kernel/law.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Attempt, CaseView, Desk, Letter } from '../../../kernel/procedure.ts'
import { suitAfterReconsideration } from '../../../law/litigation-law.ts'
import { formerReconsiderationLaw as law } from '../../../law/reconsideration-law.ts'
import { reconsiderationAnswer, reconsiderationExtension } from '../../../law/reconsideration-law-trial.ts'
import { reconsiderationRegulation as regulation } from '../../../law/reconsideration-regulation.ts'
import type { OrganCaseFields } from '../organ-cases.register.ts'
import { reconsiderationResults } from '../outcomes.ts'

type Case = CaseView<OrganCaseFields>
type To = 'applicant' | 'respondent'

/** One letter of the organ: its head, number and closing are the same, what it says differs. */
const organLetter = (
  id: string,
  name: string,
  to: To,
  says: (view: Case, attempt: Attempt, desk: Desk) => readonly Block[],
): Letter<OrganCaseFields> => ({
  id: `organ-${id}`,
  name,
  compose: (view, attempt, desk) => ({
    kind: 'letter',
    issuer: desk.bureau,
    ...(view.row.number !== undefined && { number: view.row.number }),
    title: name,
    addressee: view.row[to] ?? '',
    blocks: says(view, attempt, desk),
    signedOn: attempt.on,
    contact: desk.contact,
  }),
})

const about = ({ row, openedOn }: Case): string =>
  `${row.applicant ?? ''}不服${row.respondent ?? ''}${row.actTitle ?? ''}提出的行政复议申请，我局于${chineseDay(openedOn)}收到。`
const under = (basis: Citation): string => `根据${cite(basis)}的规定，`
const text = (data: Attempt['data'], name: string): string => String(data[name] ?? '')

export const correctionNotice = organLetter('correction', '补正行政复议申请通知书', 'applicant', (view, { data }) => [
  paragraph(about(view), '经审查，申请材料不齐全或者表述不清楚。'),
  paragraph(
    `${under(regulation.at('第二十九条'))}请于${chineseDay(text(data, 'correctBy') as Day)}前补正下列事项：${text(data, 'defects')}`,
  ),
  paragraph('无正当理由逾期不补正的，视为放弃行政复议申请。补正所用时间不计入行政复议审理期限。'),
])

export const refusal = organLetter('refusal', '不予受理行政复议申请决定书', 'applicant', (view, { data, on }, desk) => [
  paragraph(about(view)),
  paragraph(`经审查，${text(data, 'reason')}。${under(law.at('第十七条第一款'))}决定不予受理。`),
  paragraph(
    `如不服本决定，可以自收到本决定书之日起${spanText(valueOn(suitAfterReconsideration, on).value)}内依法向${desk.court}提起行政诉讼。`,
  ),
])

export const acceptance = organLetter('acceptance', '行政复议受理通知书', 'applicant', (view) => [
  paragraph(about(view), `${under(law.at('第十七条第二款'))}现予受理，自收到申请之日起计算审理期限。`),
])

export const answerNotice = organLetter('answer-notice', '提出行政复议答复通知书', 'respondent', (view, { on }) => [
  paragraph(about(view), '现将申请书副本发送你单位。'),
  paragraph(
    `${under(law.at('第二十三条第一款'))}请自收到申请书副本之日起${spanText(valueOn(reconsiderationAnswer, on).value)}内提出书面答复，并提交当初作出具体行政行为的证据、依据和其他有关材料。`,
  ),
])

export const extensionNotice = organLetter('extension', '行政复议延期审理通知书', 'applicant', (view, { data, on }) => [
  paragraph(
    about(view),
    `因情况复杂（${text(data, 'reason')}），不能在规定期限内作出决定。${under(law.at('第三十一条第一款'))}经批准，审理期限延长${spanText(valueOn(reconsiderationExtension, on).value)}。`,
  ),
])

export const decision = organLetter('decision', '行政复议决定书', 'applicant', (view, { on }, desk) => [
  paragraph(about(view)),
  heading(1, '一、申请人的请求'),
  paragraph(view.row.claim ?? ''),
  heading(1, '二、查明的事实'),
  ...(view.row.facts ?? '').split('\n').map((line) => paragraph(line)),
  heading(1, '三、本机关认为'),
  ...(view.row.reasoning ?? '').split('\n').map((line) => paragraph(line)),
  heading(1, '四、决定'),
  paragraph(
    `${under(law.at('第二十八条第一款'))}决定：${view.row.result ? reconsiderationResults[view.row.result] : ''}。`,
  ),
  paragraph(
    `如不服本决定，可以自收到本决定书之日起${spanText(valueOn(suitAfterReconsideration, on).value)}内向${desk.court}提起行政诉讼。`,
  ),
])
