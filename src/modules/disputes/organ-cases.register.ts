import { choice, date, files, list, longText, person, register, serial, text } from '../../kernel/register.ts'
import { formerReconsiderationLaw, reconsiderationLaw } from '../../law/reconsideration-law.ts'
import { reconsiderationRegulation } from '../../law/reconsideration-regulation.ts'
import { reconsiderationResults } from './outcomes.ts'
import { legal, legalHead, readers } from './participants.ts'

/** 行政复议（复议机关）: acts of district bureaus, which the bureau itself reviewed until the present law gave them to the governments. */
export const organCases = register({
  id: 'disputes.organ-cases',
  name: '行政复议审理案件',
  basis: [formerReconsiderationLaw.whole, reconsiderationRegulation.whole],
  fields: {
    number: serial('案号', '{agency}复〔{year}〕{n}号'),
    filedOn: date('收到申请日期', { required: true }),
    applicant: text('申请人', { required: true, personal: true, mask: 'name' }),
    respondent: text('被申请人', { required: true, searched: true }),
    actTitle: text('行政行为名称、文号', { required: true, searched: true }),
    claim: longText('复议请求', { required: true }),
    thirdParty: text('第三人'),
    reviewers: list('行政复议人员', { who: person('姓名', { required: true }) }),
    facts: longText('查明的事实'),
    reasoning: longText('复议机关认为'),
    order: longText('决定内容', { note: '决定书的主文，如“撤销被申请人……的决定”' }),
    result: choice('复议结果', reconsiderationResults),
    decidedOn: date('决定日期'),
    decisionServedOn: date('申请人收到决定日期'),
    materials: files('申请材料', { personal: true }),
  },
  title: (row) => `${row.number ?? ''} ${row.actTitle ?? ''}`,
  columns: ['number', 'filedOn', 'respondent', 'actTitle', 'result', 'decidedOn'],
  public: [],
  checks: {
    organ: {
      says: '该申请收到时，行政复议案件已经由人民政府统一管辖',
      way: '请告知申请人向有管辖权的人民政府申请行政复议',
      basis: reconsiderationLaw.at('第二十四条'),
      field: 'filedOn',
      holds: (row) => row.filedOn < reconsiderationLaw.from,
    },
  },
  access: { read: readers, create: legal, amend: [legalHead] },
  dated: 'filedOn',
  closes: true,
})
export type OrganCaseFields = (typeof organCases)['fields']
