import { paragraph } from '../../../kernel/document.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { bookkeepingRectification, bookkeepingAgencyMeasures as measures } from '../../../law/bookkeeping-agency.ts'
import { licenceLaw as law } from '../../../law/licence-law.ts'
import { given, remedies, toApplicant, under } from './to-applicant.ts'

export const rectificationOrder = toApplicant('rectification', '责令限期整改通知书', (_view, attempt) => [
  paragraph(
    `经查，你单位存在下列达不到资格条件的情形：${given(attempt, 'unmet')}。${under(measures.unverifiedAt('第十九条'))}责令你单位自收到本通知之日起${spanText(valueOn(bookkeepingRectification, attempt.on).value)}内整改。`,
  ),
  paragraph('逾期仍达不到规定条件的，我局将依法撤销代理记账资格。'),
])

export const revocation = toApplicant('revocation', '撤销行政许可决定书', (view, attempt, desk) => [
  paragraph(`经查明：${given(attempt, 'facts')}。我局已听取你单位的意见：${given(attempt, 'heard')}。`),
  paragraph(
    `${under(law.at('第六十九条'))}决定撤销你单位的代理记账许可（证书编号：${view.row.certificateNumber ?? '尚未发证'}）。`,
  ),
  remedies(attempt.on, desk),
])

const GROUNDS: Readonly<Record<string, string>> = {
  revoked: '许可已被依法撤销',
  ended: '机构依法终止',
  own: '机构自行申请注销',
  other: '法律、法规规定的应当注销的情形',
}

export const deregistration = toApplicant('deregistration', '注销行政许可公告', ({ row }, attempt) => [
  paragraph(
    `因${GROUNDS[given(attempt, 'ground')] ?? ''}，${under(law.at('第七十条'))}我局注销${row.agency ?? ''}的代理记账许可（证书编号：${row.certificateNumber ?? '尚未发证'}）。`,
  ),
])
