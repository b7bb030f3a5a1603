import { chineseDay, type Day } from '../../../kernel/day.ts'
import { type Block, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Attempt, CaseView } from '../../../kernel/procedure.ts'
import {
  complaintAnswer,
  procurementComplaintMeasures as measures,
} from '../../../law/procurement-complaint-measures.ts'
import { procurementLaw, procurementSuspension } from '../../../law/procurement-law.ts'
import type { ProcurementComplaintFields } from '../procurement-complaints.register.ts'

type View = CaseView<ProcurementComplaintFields>

const notice = (
  id: string,
  name: string,
  addressee: (view: View) => string,
  says: (view: View, attempt: Attempt) => readonly Block[],
) =>
  letter<ProcurementComplaintFields>(id, name, (view, attempt) => ({
    number: view.row.number,
    addressee: addressee(view),
    blocks: says(view, attempt),
  }))

const about = ({ row }: View): string =>
  `${row.complainant ?? ''}关于“${row.project ?? ''}”${row.projectNumber ? `（项目编号：${row.projectNumber}）` : ''}的投诉`

export const complaintCorrection = notice(
  'procurement-correction',
  '政府采购投诉补正通知书',
  ({ row }) => row.complainant ?? '',
  (view, { data }) => [
    paragraph(
      `我局于${chineseDay(view.openedOn)}收到${about(view)}。经审查，投诉书内容不符合规定，根据${cite(measures.whole)}的规定，请就下列事项补正：`,
    ),
    ...String(data.defects ?? '')
      .split('\n')
      .map((line) => paragraph(line)),
    paragraph(
      `请于${chineseDay(data.correctBy as Day)}前提交补正后的投诉书。未按照期限补正或者补正后仍不符合规定的，不予受理。`,
    ),
  ],
)

export const complaintNotice = notice(
  'procurement-answer-notice',
  '政府采购投诉答复通知书',
  ({ row }) => [row.respondent, row.winner].filter(Boolean).join('、'),
  (view, { on }) => [
    paragraph(`我局于${chineseDay(view.openedOn)}收到${about(view)}，已依法受理，现将投诉书副本发送你单位。`),
    paragraph(
      `根据${cite(measures.whole)}的规定，请自收到本通知书及投诉书副本之日起${spanText(valueOn(complaintAnswer, on).value)}内，以书面形式向我局作出说明，并提交相关证据、依据和其他有关材料。`,
    ),
  ],
)

export const procurementSuspensionNotice = notice(
  'procurement-suspension',
  '暂停政府采购活动通知书',
  ({ row }) => [row.purchaser, row.agent].filter(Boolean).join('、'),
  (view, { on }) => [
    paragraph(
      `我局正在处理${about(view)}。根据${cite(procurementLaw.at('第五十七条'))}的规定，请自收到本通知书之日起暂停该项目的采购活动，暂停时间最长不超过${spanText(valueOn(procurementSuspension, on).value)}。我局另行通知恢复的，自收到恢复通知之日起恢复。`,
    ),
  ],
)
