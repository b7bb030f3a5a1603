import { choice, date, files, longText, reference, register, serial, text, unit } from '../../kernel/register.ts'
import { formerReconsiderationLaw, reconsiderationLaw } from '../../law/reconsideration-law.ts'
import { legal, legalHead, readers } from './participants.ts'

/** 规范性文件附带审查（制定机关）: a document of the bureau that a reconsideration asks to be reviewed with the act based on it. */
export const normReviews = register({
  id: 'disputes.norm-reviews',
  name: '规范性文件附带审查',
  basis: [formerReconsiderationLaw.at('第二十六条'), reconsiderationLaw.at('第五十六条')],
  fields: {
    caseNumber: text('复议机关案号', { required: true, searched: true }),
    organ: text('复议机关', { required: true }),
    kind: choice(
      '收到的文书',
      { question: '书面答复通知（复议机关自行处理）', forwarded: '转送函（由本局依法处理）' },
      { required: true },
    ),
    receivedOn: date('收到日期', { required: true }),
    document: text('规范性文件名称、文号', { required: true, searched: true }),
    documentId: reference('文件库中的规范性文件', 'normative-documents.documents'),
    clause: text('被请求审查的条款', { required: true }),
    grounds: longText('申请人的理由', { required: true }),
    handling: unit('起草科室'),
    answerNumber: serial('答复文号', '{agency}规答〔{year}〕{n}号'),
    answer: longText('合法性说明或者处理意见'),
    materials: files('制定依据和相关材料'),
    finding: choice('处理结论', { lawful: '条款合法', beyond: '超越权限', contrary: '违反上位法' }),
    foundOn: date('作出结论日期'),
    consequence: choice('对文件的处理', { keep: '继续执行', revise: '修改', stop: '停止执行该条款', repeal: '废止' }),
  },
  title: (row) => `${row.caseNumber ?? ''} ${row.document ?? ''}`,
  columns: ['caseNumber', 'organ', 'kind', 'receivedOn', 'document', 'clause', 'finding', 'consequence'],
  public: [],
  checks: {
    present: {
      says: '原行政复议法没有要求制定机关书面答复',
      way: '2024年1月1日以前收到的请选“转送函”',
      basis: reconsiderationLaw.at('第五十八条第一款'),
      field: 'kind',
      holds: (row) => row.kind === 'forwarded' || row.receivedOn >= reconsiderationLaw.from,
    },
    consequence: {
      says: '认定违法的条款不能继续执行',
      way: '请选择修改、停止执行该条款或者废止',
      basis: reconsiderationLaw.at('第五十九条'),
      field: 'consequence',
      holds: (row) => row.consequence !== 'keep' || row.finding === undefined || row.finding === 'lawful',
    },
  },
  access: { read: readers, create: legal, amend: [legalHead] },
  assignedTo: 'handling',
  dated: 'receivedOn',
  closes: true,
})
export type NormReviewFields = (typeof normReviews)['fields']
