import { choice, date, longText, reference, register, serial, text, unit } from '../../kernel/register.ts'
import { normativeDocumentNotice, provincialMeasures } from '../../law/normative-documents.ts'
import { drafters, legal, legalHead, readers } from './participants.ts'

export const conclusions = { keep: '保留', revise: '修订', repeal: '废止', void: '宣布失效' } as const

/** 清理: one campaign over the stock, every two years or because a superior law has changed. */
export const cleanUps = register({
  id: 'normative-documents.clean-ups',
  name: '规范性文件清理',
  basis: [provincialMeasures.whole],
  fields: {
    title: text('清理名称', { required: true, searched: true }),
    kind: choice('类型', { periodic: '定期清理', special: '专项清理' }, { required: true }),
    ordered: text('部署文件', { note: '例如：云府法办〔2024〕5号' }),
    startedOn: date('部署日期', { required: true }),
    scope: longText('清理范围和标准', { required: true }),
    dueOn: date('科室报送意见截止日期', { required: true }),
    meeting: text('审议会议'),
    announcement: serial('公告文号', '{agency}规清〔{year}〕{n}号'),
    result: longText('清理结果说明'),
    publishedOn: date('结果公布日期'),
  },
  title: (row) => row.title ?? '',
  columns: ['title', 'kind', 'startedOn', 'dueOn', 'announcement', 'publishedOn'],
  public: ['title', 'kind', 'ordered', 'startedOn', 'scope', 'announcement', 'result', 'publishedOn'],
  access: { read: readers, create: legal, amend: [legalHead] },
  dated: 'startedOn',
  closes: true,
})
export type CleanUpFields = (typeof cleanUps)['fields']

/** 清理意见: what is said of one document in one campaign, and why. */
export const cleanUpOpinions = register({
  id: 'normative-documents.clean-up-opinions',
  name: '规范性文件清理意见',
  basis: [normativeDocumentNotice.whole, provincialMeasures.whole],
  fields: {
    cleanUp: reference('清理', 'normative-documents.clean-ups', { required: true }),
    document: reference('规范性文件', 'normative-documents.documents', { required: true }),
    name: text('文件名称、文号', { required: true, searched: true }),
    section: unit('提出意见的科室', { required: true }),
    proposedOn: date('提出日期', { required: true }),
    proposal: choice('建议', conclusions, { required: true }),
    change: longText('依据变化情况', { note: '上位法修改、机构职能调整、任务完成等' }),
    grounds: longText('理由', { required: true, note: '结论与建议相同的，随清理结果公布' }),
    conclusion: choice('结论', conclusions),
    reason: longText('结论的理由', { note: '与建议不同的，写明理由' }),
  },
  title: (row) => row.name ?? '',
  columns: ['cleanUp', 'name', 'section', 'proposal', 'conclusion'],
  public: ['cleanUp', 'document', 'name', 'grounds', 'conclusion', 'reason'],
  checks: {
    differs: {
      says: '结论与科室的建议不同，没有写明理由',
      way: '请写明改变建议的理由',
      field: 'reason',
      holds: (row) => row.conclusion === undefined || row.conclusion === row.proposal || Boolean(row.reason),
    },
  },
  access: { read: readers, create: drafters, amend: [legalHead] },
  assignedTo: 'section',
  dated: 'proposedOn',
  closes: true,
})
export type CleanUpOpinionFields = (typeof cleanUpOpinions)['fields']
