import {
  choice,
  date,
  files,
  flag,
  list,
  longText,
  money,
  register,
  serial,
  text,
  unit,
} from '../../kernel/register.ts'
import { procurementComplaintMeasures as measures } from '../../law/procurement-complaint-measures.ts'
import { procurementLaw } from '../../law/procurement-law.ts'
import { handlers, readers, sectionHead } from './participants.ts'

/** 投诉处理结果, by what it does to the award. */
export const procurementResults = {
  unfounded: '投诉事项不成立，驳回投诉',
  fabricated: '捏造事实、提供虚假材料或者以非法手段取得证明材料，驳回投诉',
  inadmissible: '受理后发现不符合法定受理条件，驳回投诉',
  noEffect: '投诉事项成立，但不影响采购结果，继续开展采购活动',
  beforeAward: '投诉事项成立，未确定中标成交供应商，责令重新开展采购活动',
  beforeContract: '投诉事项成立，已确定中标成交供应商，认定中标成交结果无效',
  beforePerformance: '投诉事项成立，合同尚未履行，撤销合同',
  performed: '投诉事项成立，合同已经履行，依法承担赔偿责任',
} as const

/** 政府采购投诉: complaints against procurement that this level of finance decides. */
export const procurementComplaints = register({
  id: 'complaints.procurement-complaints',
  name: '政府采购投诉',
  basis: [procurementLaw.whole, measures.whole],
  fields: {
    number: serial('受理编号', '{agency}采投〔{year}〕{n}号'),
    receivedOn: date('收到投诉书日期', { required: true, note: '各项期限自该日的次日起算，不自受理之日' }),
    complainant: text('投诉人', { required: true, searched: true }),
    contact: text('联系方式', { personal: true, mask: 'phone' }),
    project: text('采购项目', { required: true, searched: true }),
    projectNumber: text('项目编号'),
    budget: money('预算金额'),
    purchaser: text('采购人', { required: true }),
    agent: text('采购代理机构'),
    respondent: text('被投诉人', { required: true }),
    winner: text('中标、成交供应商'),
    subject: choice(
      '投诉对象',
      { documents: '采购文件', process: '采购过程', result: '中标、成交结果' },
      { required: true },
    ),
    matters: list(
      '投诉事项',
      {
        matter: longText('事项和请求', { required: true }),
        facts: longText('事实依据'),
        finding: longText('查明和认定'),
        founded: choice('是否成立', { yes: '成立', no: '不成立', partly: '部分成立' }),
      },
      { required: true },
    ),
    queriedOn: date('质疑日期', { note: '投诉前应当先依法质疑' }),
    queryAnsweredOn: date('质疑答复日期'),
    handling: unit('承办科室'),
    conflict: flag('承办人与本案有利害关系'),
    result: choice('处理结果', procurementResults),
    reasoning: longText('理由和依据'),
    decidedOn: date('决定日期'),
    decisionNumber: serial('决定书文号', '{agency}采决〔{year}〕{n}号'),
    publishedAt: text('公告网址'),
    attachments: files('材料', { personal: true }),
  },
  title: (row) => `${row.complainant ?? ''}投诉${row.project ?? ''}`,
  columns: ['number', 'receivedOn', 'complainant', 'project', 'subject', 'handling', 'result', 'decidedOn'],
  public: ['number', 'project', 'result', 'decidedOn', 'decisionNumber'],
  checks: {
    query: {
      says: '质疑答复日期早于质疑日期',
      way: '请核对两个日期',
      field: 'queryAnsweredOn',
      holds: (row) => !row.queriedOn || !row.queryAnsweredOn || row.queryAnsweredOn >= row.queriedOn,
    },
    before: {
      says: '决定日期早于收到投诉书的日期',
      way: '请核对决定书的落款日期，决定不可能早于收到投诉',
      basis: measures.whole,
      field: 'decidedOn',
      holds: (row) => !row.decidedOn || row.decidedOn >= row.receivedOn,
    },
  },
  access: { read: readers, create: handlers, amend: [sectionHead] },
  assignedTo: 'handling',
  dated: 'receivedOn',
  closes: true,
})
export type ProcurementComplaintFields = (typeof procurementComplaints)['fields']
