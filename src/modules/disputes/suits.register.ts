import { choice, date, files, list, longText, person, register, text, unit } from '../../kernel/register.ts'
import { litigationLaw } from '../../law/litigation-law.ts'
import { attackedAct, evidenceList, faultCodes } from './attacked-act.ts'
import { judgments } from './outcomes.ts'
import { legal, legalHead, readers } from './participants.ts'

/** 出庭情况编码: who appeared for the bureau at one hearing. */
export const attendanceCodes = {
  A1: '正职负责人出庭',
  A2: '副职负责人出庭',
  A3: '其他分管的负责人出庭',
  B: '有正当理由未出庭，工作人员出庭',
  C: '无正当理由未出庭，工作人员出庭',
  D: '仅委托律师出庭',
  E: '无人出庭',
} as const

/** 行政诉讼（被告）: suits against an act of the bureau, all instances of one dispute in one row. */
export const suits = register({
  id: 'disputes.suits',
  name: '行政诉讼案件',
  basis: [litigationLaw.whole],
  fields: {
    caseNumber: text('案号', { required: true, searched: true }),
    court: text('受理法院', { required: true }),
    receivedOn: date('收到起诉状副本日期', { required: true }),
    reconsidered: choice('起诉前', { direct: '未经复议直接起诉', after: '复议后起诉' }, { required: true }),
    reconsiderationCase: text('复议案号'),
    proceeding: choice('程序', { ordinary: '普通程序', simplified: '简易程序' }, { required: true }),
    plaintiff: text('原告', { required: true, personal: true, mask: 'name' }),
    jointDefendant: text('共同被告'),
    ...attackedAct,
    claim: longText('诉讼请求', { required: true }),
    handling: unit('承办科室'),
    lawyer: text('委托代理人'),
    answer: longText('答辩意见'),
    evidence: evidenceList,
    hearings: list('开庭', {
      on: date('日期', { required: true }),
      instance: choice('审级', { first: '一审', second: '二审', retrial: '再审' }, { required: true }),
      code: choice('出庭情况', attendanceCodes, { required: true }),
      by: person('出庭负责人'),
      reason: longText('不能出庭的理由'),
      proof: files('说明材料'),
    }),
    result: choice('生效裁判结果', judgments),
    effectiveOn: date('生效日期'),
    judgment: files('裁判文书'),
    fault: choice('败诉原因', faultCodes),
    rectification: longText('整改情况'),
  },
  title: (row) => `${row.caseNumber ?? ''} ${row.actTitle ?? ''}`,
  columns: ['caseNumber', 'court', 'receivedOn', 'actKind', 'actTitle', 'handling', 'result', 'effectiveOn'],
  public: [],
  checks: {
    reconsidered: {
      says: '复议后起诉的没有填写复议案号',
      way: '请填写复议案号，以便与复议案件对应',
      field: 'reconsiderationCase',
      holds: (row) => row.reconsidered !== 'after' || Boolean(row.reconsiderationCase),
    },
    fault: {
      says: '败诉案件没有写明原因',
      way: '请选择败诉原因',
      field: 'fault',
      holds: (row) =>
        !['revoke', 'order', 'pay', 'illegal', 'void', 'change'].includes(row.result ?? '') || row.fault !== undefined,
    },
    head: {
      says: '负责人出庭的没有填写出庭负责人',
      way: '请在开庭记录中选择出庭负责人',
      field: 'hearings',
      holds: (row) =>
        (row.hearings ?? []).every((hearing) => !hearing.code.startsWith('A') || hearing.by !== undefined),
    },
    reason: {
      says: '负责人有正当理由未出庭的，应当写明理由',
      way: '请写明不可抗力、意外事件、他人不能代替的公务等理由，并附盖章的说明',
      field: 'hearings',
      holds: (row) => (row.hearings ?? []).every((hearing) => hearing.code !== 'B' || Boolean(hearing.reason)),
    },
  },
  access: { read: readers, create: legal, amend: [legalHead] },
  assignedTo: 'handling',
  dated: 'receivedOn',
  closes: true,
})
export type SuitFields = (typeof suits)['fields']
