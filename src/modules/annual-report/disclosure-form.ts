import {
  coercionDecisions,
  documentsMade,
  documentsRepealed,
  documentsValid,
  licenceDecisions,
  penaltyDecisions,
} from './template/both-reports.ts'
import { amount, type Blank, number } from './template/language.ts'

/** The statutory tables 二, 三, 四 of the disclosure report: their rows and columns, and the blank behind each cell. */

export const applicants = {
  natural: '自然人',
  commercial: '商业企业',
  research: '科研机构',
  social: '社会公益组织',
  legal: '法律服务机构',
  other: '其他',
  total: '总计',
} as const
export type Applicant = keyof typeof applicants
export const applicantTypes = (Object.keys(applicants) as Applicant[]).filter((one) => one !== 'total')

/** The 25 rows of table 三 in the order of the form, with its labels. */
export const requestRows = {
  new: '一、本年新收政府信息公开申请数量',
  carriedIn: '二、上年结转政府信息公开申请数量',
  open: '（一）予以公开',
  partial: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  'deny.secret': '1．属于国家秘密',
  'deny.lawForbids': '2．其他法律行政法规禁止公开',
  'deny.threeSafety': '3．危及“三安全一稳定”',
  'deny.thirdParty': '4．保护第三方合法权益',
  'deny.internal': '5．属于三类内部事务信息',
  'deny.process': '6．属于四类过程性信息',
  'deny.caseFile': '7．属于行政执法案卷',
  'deny.query': '8．属于行政查询事项',
  'cannot.notHeld': '1．本机关不掌握相关政府信息',
  'cannot.needMake': '2．没有现成信息需要另行制作',
  'cannot.stillUnclear': '3．补正后申请内容仍不明确',
  'refuse.petition': '1．信访举报投诉类申请',
  'refuse.repeat': '2．重复申请',
  'refuse.publication': '3．要求提供公开出版物',
  'refuse.excessive': '4．无正当理由大量反复申请',
  'refuse.reconfirm': '5．要求行政机关确认或重新出具已获取信息',
  'other.noCorrection': '1．申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'other.noFee': '2．申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  'other.other': '3．其他',
  resultTotal: '（七）总计',
  carriedOut: '四、结转下年度继续办理',
} as const
export type RequestRow = keyof typeof requestRows
export const outcomeRows = (Object.keys(requestRows) as RequestRow[]).slice(2, 23)

export const disputeGroups = {
  review: '行政复议',
  suitDirect: '未经复议直接起诉',
  suitAfterReview: '复议后起诉',
} as const
export type DisputeGroup = keyof typeof disputeGroups
export const disputeResults = {
  maintain: '结果维持',
  correct: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
} as const
export type DisputeResult = keyof typeof disputeResults

/** Table 二. A bureau makes no 规章 (these are made by governments and ministries), so that row is not applicable to it. */
export const proactiveCells = {
  'normative.made': documentsMade,
  'normative.repealed': documentsRepealed,
  'normative.valid': documentsValid,
  licence: licenceDecisions,
  penalty: penaltyDecisions,
  coercion: coercionDecisions,
  fee: amount('service-items.administrative-fees', '行政事业性收费金额', '万元', '本局全年收取的行政事业性收费'),
} as const

const cell = (id: string, name: string, unit: string, means: string): Blank => number(id, name, unit, means)
const requestCell = (row: string, column: string): Blank =>
  cell(
    `information-requests.table.${row}.${column}`,
    `${plain(requestRows[row as RequestRow] ?? row)}（${applicants[column as Applicant] ?? column}）`,
    '件',
    '统一格式表三：本年新收按收到日期计，办理结果按答复日期计，结转下年度为年末未办结的申请',
  )
const disputeCell = (group: string, result: string): Blank =>
  cell(
    `disputes.disclosure-table.${group}.${result}`,
    `${disputeGroups[group as DisputeGroup] ?? group}${disputeResults[result as DisputeResult] ?? result}`,
    '件',
    '统一格式表四：因政府信息公开引起的行政复议、行政诉讼，按审理结果',
  )
export const disclosureCells = {
  three: (row: RequestRow | (string & {}), column: Applicant) => requestCell(row, column),
  four: (group: DisputeGroup, result: DisputeResult) => disputeCell(group, result),
}

/** The statutory tables by the first part of the ids of their cells. */
export const tableNames: Readonly<Record<string, string>> = {
  'information-requests.table': '收到和处理政府信息公开申请情况',
  'disputes.disclosure-table': '政府信息公开行政复议、行政诉讼情况',
}

const plain = (label: string): string =>
  label.replace(/^([一二三四]、|（[一二三四五六七]）|\d．)/, '').replace(/（.*）$/, '')
