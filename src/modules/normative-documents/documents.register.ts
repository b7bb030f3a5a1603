import { choice, date, files, flag, longText, reference, register, text, unit } from '../../kernel/register.ts'
import { normativeDocumentNotice, provincialMeasures } from '../../law/normative-documents.ts'
import { basisList } from './basis-list.ts'
import { legal, legalHead, office, readers, system } from './participants.ts'

/** 规范性文件库: every document that the bureau has made, with its text and what it is worth. */
export const documents = register({
  id: 'normative-documents.documents',
  name: '规范性文件库',
  basis: [normativeDocumentNotice.whole, provincialMeasures.whole],
  fields: {
    title: text('文件名称', { required: true, searched: true }),
    number: text('文号', { required: true, searched: true }),
    registration: text('统一登记号'),
    joint: text('联合制定机关'),
    drafting: unit('起草科室', { required: true }),
    publishedOn: date('公布日期', { required: true }),
    effectiveOn: date('施行日期', { required: true }),
    validUntil: date('有效期至', { note: '最后一个有效日；没有规定有效期的留空' }),
    trial: flag('试行、暂行'),
    standing: choice(
      '登记时的效力',
      { valid: '有效', revised: '已修订', repealed: '已废止', lapsed: '已失效', voided: '已宣布失效' },
      { note: '补录以前的文件时填写；留空的，填有效力终止日期即已废止，没有填即有效' },
    ),
    basis: basisList,
    text: longText('正文', { note: '按条书写：第一条……；可以分章' }),
    interpretation: longText('政策解读'),
    attachments: files('附件'),
    draft: reference('制定项目', 'normative-documents.drafts'),
    replaces: reference('替代的原文件', 'normative-documents.documents'),
    evaluation: longText('实施情况评估'),
    lostOn: date('效力终止日期'),
    lostBy: text('终止效力的依据', { note: '例如：云财规〔2024〕3号；有效期届满' }),
  },
  title: (row) => `${row.title ?? ''}（${row.number ?? ''}）`,
  columns: ['title', 'number', 'drafting', 'publishedOn', 'effectiveOn', 'validUntil'],
  sections: { 文件: 'title', 正文: 'basis', 来源: 'draft', 评估和效力终止: 'evaluation' },
  public: [
    'title',
    'number',
    'joint',
    'publishedOn',
    'effectiveOn',
    'validUntil',
    'basis',
    'text',
    'interpretation',
    'attachments',
    'draft',
    'replaces',
    'lostOn',
    'lostBy',
  ],
  checks: {
    order: {
      says: '施行日期早于公布日期',
      way: '规范性文件不溯及既往，请核对两个日期',
      field: 'effectiveOn',
      holds: (row) => row.effectiveOn >= row.publishedOn,
    },
    validity: {
      says: '有效期早于施行日期',
      way: '请填写最后一个有效日',
      field: 'validUntil',
      holds: (row) => !row.validUntil || row.validUntil >= row.effectiveOn,
    },
    ended: {
      says: '登记时已经不再有效的文件没有填写效力终止日期',
      way: '请填写废止、失效的日期',
      field: 'lostOn',
      holds: (row) => !row.standing || row.standing === 'valid' || Boolean(row.lostOn),
    },
  },
  access: { read: readers, create: [...legal, ...office, system], amend: [legalHead] },
  assignedTo: 'drafting',
  dated: 'publishedOn',
  closes: true,
})
export type DocumentFields = (typeof documents)['fields']
