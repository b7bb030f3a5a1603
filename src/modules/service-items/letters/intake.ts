import { paragraph } from '../../../kernel/document.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { bookkeepingDecision } from '../../../law/bookkeeping-agency.ts'
import { licenceLaw as law } from '../../../law/licence-law.ts'
import { applied, dayGiven, given, remedies, toApplicant, under } from './to-applicant.ts'

export const correctionNotice = toApplicant('correction', '行政许可申请补正告知书', (view, attempt) => [
  paragraph(`${applied(view)}收悉。经审查，申请材料不齐全或者不符合法定形式。`),
  paragraph(
    `${under(law.at('第三十二条第一款第（四）项'))}现一次告知需要补正的全部内容：${given(attempt, 'defects')}。请于${dayGiven(attempt, 'correctBy')}前补正。`,
  ),
  paragraph('补正后材料齐全、符合法定形式的，我局自收到全部补正材料之日起受理。'),
])

export const acceptance = toApplicant('acceptance', '行政许可申请受理通知书', (view, { on }) => [
  paragraph(`${applied(view)}，材料齐全，符合法定形式。${under(law.at('第三十二条'))}决定予以受理。`),
  paragraph(
    `我局自受理之日起${spanText(valueOn(bookkeepingDecision, on).value)}内作出决定。收到的材料：${(view.row.materials ?? []).map(({ name, copies }) => `${name}${copies}份`).join('、')}。`,
  ),
])

export const rejection = toApplicant('rejection', '行政许可申请不予受理通知书', (view, attempt, desk) => [
  paragraph(`${applied(view)}，经审查，${given(attempt, 'reason')}。${under(law.at('第三十二条'))}决定不予受理。`),
  remedies(attempt.on, desk),
])
