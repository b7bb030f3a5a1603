import { chineseDay } from '../../../kernel/day.ts'
import { paragraph } from '../../../kernel/document.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { bookkeepingAnnualFiling, bookkeepingAgencyMeasures as measures } from '../../../law/bookkeeping-agency.ts'
import { licenceLaw as law } from '../../../law/licence-law.ts'
import { given, toApplicant, under } from './to-applicant.ts'

/** The sheet that goes with the certificate; the certificate itself is printed by the national system. */
export const certificate = toApplicant('certificate', '代理记账许可证书（发证单）', ({ row }) => [
  {
    is: 'table',
    head: [['项目', '内容']],
    rows: [
      ['证书编号', row.certificateNumber ?? ''],
      ['机构名称', row.agency ?? ''],
      ['统一社会信用代码', row.creditCode ?? ''],
      ['办公地址', row.address ?? ''],
      ['发证日期', row.certifiedOn ? chineseDay(row.certifiedOn) : ''],
    ],
    widths: [30, 70],
  },
  paragraph('证书已随本单送达，请核对。遗失的，请及时声明并申请补发。'),
])

export const changeNotice = toApplicant('change', '准予变更登记通知书', (_view, attempt) => [
  paragraph(`${under(law.at('第四十九条'))}准予你单位办理下列变更登记：${given(attempt, 'what')}。`),
  paragraph('原证书载明事项变更的，请交回原证书，换领新证书。'),
])

export const filingReceipt = toApplicant('filing', '代理记账机构年度备案回执', ({ row }, attempt) => [
  paragraph(
    `${under(measures.unverifiedAt('第十六条'))}你单位报送的年度备案材料收悉：专职从业人员${row.practitioners ?? 0}名，委托客户${given(attempt, 'clients')}户，人员变动情况：${given(attempt, 'change')}。`,
  ),
  paragraph(`下一次年度备案请于次年${spanText(valueOn(bookkeepingAnnualFiling, attempt.on).value)}前办理。`),
])
