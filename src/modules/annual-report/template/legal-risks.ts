import { free, number, rate, type Section, said } from './language.ts'

const received = number(
  'information-requests.received',
  '收到政府信息公开申请件数',
  '件',
  '全年新收到的政府信息公开申请，按首次收到申请的日期计，补正不另计',
)
const answered = number(
  'information-requests.answered',
  '依法答复政府信息公开申请件数',
  '件',
  '全年办结的申请，减去依法不再处理、无须答复的（逾期不补正、逾期不缴费、撤回等），按答复日期计',
)
export const onTime = rate(
  'information-requests.on-time-rate',
  '依申请公开按期答复率',
  '全年作出答复的申请中，在法定期限内发出答复的比例',
)
const complaintsAccepted = number('complaints.accepted', '受理投诉举报件数', '件', '全年受理的投诉举报，按受理日期计')
const complaintsConcluded = number('complaints.concluded', '办结投诉举报件数', '件', '全年办结的投诉举报，按办结日期计')
const substantiated = number(
  'complaints.substantiated',
  '查实的投诉举报件数',
  '件',
  '办结的投诉举报中认定属实或者部分属实的',
)
const procurementReceived = number(
  'complaints.procurement-received',
  '收到政府采购投诉件数',
  '件',
  '全年收到的政府采购投诉，按收到投诉书的日期计',
)
const procurementDecided = number(
  'complaints.procurement-decided',
  '作出政府采购投诉处理决定件数',
  '件',
  '全年作出的政府采购投诉处理决定，按决定日期计',
)
const procurementUpheld = number(
  'complaints.procurement-upheld',
  '投诉事项成立的政府采购投诉件数',
  '件',
  '其中决定投诉事项成立的',
)
const corrected = number(
  'disputes.reconsiderations-corrected',
  '行政复议纠错件数',
  '件',
  '其中复议决定撤销、变更、确认违法或者无效、责令履行的',
)
const lost = number('disputes.litigations-lost', '行政诉讼败诉件数', '件', '全年收到生效裁判、判决本局败诉的案件')
const reconsiderations = number(
  'disputes.reconsiderations-handled',
  '处理行政复议案件数',
  '件',
  '全年以本局为被申请人、复议决定或者终止通知已经收到的行政复议案件，按收到日期计',
)
const litigations = number(
  'disputes.litigations-handled',
  '办理行政诉讼案件数',
  '件',
  '全年以本局为被告、收到应诉通知的行政诉讼案件，按收到日期计，一审二审分别计',
)
const appearance = rate(
  'disputes.head-appearance-rate',
  '行政机关负责人出庭应诉率',
  '全年开庭审理的行政诉讼案件中，本局负责人出庭的比例',
)

/** 二（四） */
export const legalRisks: Section = {
  id: 'legal-risks',
  title: '防控法律风险',
  content: 'measures',
  paragraphs: [
    [
      free(
        'legal-risks.purpose',
      )`严格依法承办政府信息依申请公开，认真处理投诉举报和行政复议（诉讼）案件，有效防范财政系统行政违法风险。`,
      said`全年收到政府信息公开申请${received}件，依法答复政府信息依申请公开${answered}件，按期答复率${onTime}。`,
      said`受理投诉举报${complaintsAccepted}件，办结${complaintsConcluded}件，其中查实${substantiated}件。`,
      said`收到政府采购投诉${procurementReceived}件，作出投诉处理决定${procurementDecided}件，其中投诉事项成立${procurementUpheld}件。`,
      said`与司法局行政复议科加强沟通，妥善处理行政复议案件${reconsiderations}件，其中被纠错${corrected}件；办理行政诉讼案件${litigations}件，败诉${lost}件，行政机关负责人出庭应诉率${appearance}。`,
    ],
  ],
}
