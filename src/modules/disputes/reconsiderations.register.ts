import { choice, date, files, longText, register, serial, text, unit } from '../../kernel/register.ts'
import { formerReconsiderationLaw, reconsiderationLaw } from '../../law/reconsideration-law.ts'
import { attackedAct, evidenceList, faultCodes } from './attacked-act.ts'
import { reconsiderationResults } from './outcomes.ts'
import { legal, legalHead, readers } from './participants.ts'

/** 行政复议（被申请人）: cases in which an act of the bureau is reviewed. */
export const reconsiderations = register({
  id: 'disputes.reconsiderations',
  name: '行政复议案件',
  basis: [formerReconsiderationLaw.whole, reconsiderationLaw.whole],
  fields: {
    caseNumber: text('复议机关案号', { required: true, searched: true }),
    organ: text('复议机关', { required: true }),
    filedOn: date('复议机关收到申请日期', { required: true, note: '2024年1月1日前收到的适用原法' }),
    acceptedOn: date('受理日期'),
    receivedOn: date('收到答复通知书日期', { required: true }),
    proceeding: choice('审理程序', { ordinary: '普通程序', simplified: '简易程序' }, { required: true }),
    applicant: text('申请人', { required: true, personal: true, mask: 'name' }),
    agent: text('代理人', { personal: true, mask: 'name' }),
    thirdParty: text('第三人'),
    ...attackedAct,
    claim: longText('复议请求', { required: true }),
    attachedReview: text('附带审查的规范性文件'),
    handling: unit('承办科室'),
    answerNumber: serial('答复书文号', '{agency}复答〔{year}〕{n}号'),
    answer: longText('答复意见'),
    evidence: evidenceList,
    result: choice('复议结果', reconsiderationResults),
    decidedOn: date('决定日期'),
    decisionServedOn: date('收到决定日期'),
    decision: files('复议决定书'),
    fault: choice('被纠正的原因', faultCodes),
    rectification: longText('整改情况'),
  },
  title: (row) => `${row.caseNumber ?? ''} ${row.actTitle ?? ''}`,
  columns: ['caseNumber', 'organ', 'receivedOn', 'actKind', 'actTitle', 'handling', 'result', 'decidedOn'],
  public: [],
  checks: {
    order: {
      says: '收到答复通知书的日期早于复议机关收到申请的日期',
      way: '请核对两个日期',
      field: 'receivedOn',
      holds: (row) => row.receivedOn >= row.filedOn,
    },
    proceeding: {
      says: '原行政复议法没有简易程序',
      way: '2024年1月1日前收到的申请请选普通程序',
      field: 'proceeding',
      holds: (row) => row.proceeding === 'ordinary' || row.filedOn >= reconsiderationLaw.from,
    },
    fault: {
      says: '被纠正的案件没有写明原因',
      way: '请选择被纠正的原因',
      field: 'fault',
      holds: (row) =>
        !['revoke', 'change', 'illegal', 'void', 'order'].includes(row.result ?? '') || row.fault !== undefined,
    },
  },
  access: { read: readers, create: legal, amend: [legalHead] },
  assignedTo: 'handling',
  dated: 'receivedOn',
  closes: true,
})
export type ReconsiderationFields = (typeof reconsiderations)['fields']
