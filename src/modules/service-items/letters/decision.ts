import { paragraph } from '../../../kernel/document.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import {
  bookkeepingAnnualFiling,
  bookkeepingCertificate,
  bookkeepingExtension,
  bookkeepingAgencyMeasures as measures,
} from '../../../law/bookkeeping-agency.ts'
import { licenceLaw as law } from '../../../law/licence-law.ts'
import { applied, given, remedies, toApplicant, under } from './to-applicant.ts'

export const extensionNotice = toApplicant('extension', '行政许可决定延期告知书', (view, attempt) => [
  paragraph(
    `${applied(view)}，因${given(attempt, 'reason')}，不能在规定期限内作出决定。${under(law.at('第四十二条第一款'))}经本机关负责人批准，决定期限延长${spanText(valueOn(bookkeepingExtension, attempt.on).value)}。`,
  ),
])

export const decisionToGrant = toApplicant(
  'grant',
  '准予行政许可决定书',
  (view, { on }) => [
    paragraph(
      `${applied(view)}，经审查符合法定条件。${under(law.at('第三十八条第一款'))}决定准予你单位从事代理记账业务。`,
    ),
    paragraph(
      `我局自本决定作出之日起${spanText(valueOn(bookkeepingCertificate, on).value)}内发放代理记账许可证书，并向社会公示。`,
    ),
    paragraph(
      `请于每年${spanText(valueOn(bookkeepingAnnualFiling, on).value)}前办理年度备案；机构名称、主管代理记账业务的负责人等发生变更的，${under(measures.unverifiedAt('第八条'))}请及时办理变更登记。`,
    ),
  ],
  'decisionNumber',
)

export const decisionToRefuse = toApplicant(
  'refuse',
  '不予行政许可决定书',
  (view, { on }, desk) => [
    paragraph(
      `${applied(view)}，经审查，${view.row.refusalReason ?? ''}。${under(law.at('第三十八条第二款'))}决定不予许可。`,
    ),
    remedies(on, desk),
  ],
  'decisionNumber',
)
