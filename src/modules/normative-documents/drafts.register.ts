import {
  choice,
  date,
  files,
  flag,
  list,
  longText,
  reference,
  register,
  serial,
  text,
  unit,
} from '../../kernel/register.ts'
import { fairCompetitionRegulation } from '../../law/fair-competition.ts'
import { legalityReviewOpinions, normativeDocumentNotice } from '../../law/normative-documents.ts'
import { basisList } from './basis-list.ts'
import { drafters, legalHead, readers } from './participants.ts'

export const competitionFindings = {
  none: '不涉及经营者经济活动，不需要审查',
  pass: '符合公平竞争审查标准，可以出台',
  exception: '具有排除、限制竞争效果，但符合例外规定',
  fail: '不符合标准且不适用例外规定，不得出台',
} as const

/** Whether an opinion was taken up, and why. */
export const adoptions = { adopted: '采纳', partly: '部分采纳', rejected: '不采纳' } as const

/** 规范性文件制定: one document on its way from the plan to the filing. */
export const drafts = register({
  id: 'normative-documents.drafts',
  name: '规范性文件制定项目',
  basis: [normativeDocumentNotice.whole, legalityReviewOpinions.whole],
  fields: {
    title: text('文件名称', { required: true, searched: true }),
    planned: choice('立项', { annual: '列入年度制定计划', added: '计划外追加' }, { required: true }),
    plannedOn: date('立项日期', { required: true }),
    approval: text('追加立项的批准', { note: '计划外追加的，写明批准人和日期' }),
    dueMonth: date('计划完成日期'),
    drafting: unit('起草科室', { required: true }),
    joint: text('联合制定机关'),
    necessity: longText('制定的必要性', { required: true }),
    basis: basisList,
    replaces: reference('替代的原文件', 'normative-documents.documents', {
      note: '新文件公布时，原文件即登记为已修订',
    }),
    market: flag('涉及经营者经济活动', { note: '涉及的，没有经过公平竞争审查不得出台' }),
    major: flag('属于重大行政决策', { note: '公开征求意见不少于三十日' }),
    urgent: flag('应对突发事件等紧急情况', { note: '可以简化征求意见、缩短审核时间，须有记录' }),
    commentText: longText('征求意见稿', { note: '按条书写：第一条……；可以分章' }),
    explanation: longText('起草说明'),
    consulted: list('部门意见', {
      from: text('单位', { required: true }),
      opinion: longText('意见', { required: true }),
      adoption: choice('采纳情况', adoptions, { required: true }),
      reason: longText('不采纳的理由'),
    }),
    commentSummary: longText('公开征求意见情况', { note: '收到多少条、采纳多少条、主要意见怎样处理' }),
    competition: choice('公平竞争审查结论', competitionFindings),
    competitionReason: longText('公平竞争审查说明', { note: '写明逐条审查的情况、听取经营者和行业协会意见的情况' }),
    ownOpinion: longText('起草科室合法性意见'),
    reviewText: longText('送审稿'),
    reviewNumber: serial('审核意见书文号', '{agency}法审〔{year}〕{n}号'),
    reviewIssues: list('合法性审核意见', {
      aspect: choice(
        '方面',
        { power: '制定权限', content: '内容', procedure: '制定程序', form: '格式和文字' },
        { required: true },
      ),
      clause: text('条款'),
      issue: longText('问题', { required: true }),
      advice: longText('修改建议', { required: true }),
      adoption: choice('采纳情况', adoptions),
      reason: longText('不采纳的理由'),
    }),
    minutes: files('集体审议记录'),
    finalText: longText('公布稿'),
    number: serial('文号', '{agency}规〔{year}〕{n}号'),
    registration: serial('统一登记号', '{agency}规登〔{year}〕{n:3}号'),
    publishedOn: date('公布日期'),
    effectiveOn: date('施行日期'),
    validUntil: date('有效期至', { note: '最后一个有效日' }),
    trial: flag('试行、暂行'),
    interpretation: longText('政策解读'),
    filingNumber: serial('备案报告文号', '{agency}规备〔{year}〕{n}号'),
    filingReceipt: files('备案回执'),
  },
  title: (row) => row.title ?? '',
  columns: ['title', 'planned', 'drafting', 'plannedOn', 'dueMonth', 'number', 'publishedOn'],
  sections: {
    立项: 'title',
    起草和征求意见: 'commentText',
    公平竞争审查: 'competition',
    合法性审核: 'ownOpinion',
    审议和公布: 'minutes',
    备案: 'filingNumber',
  },
  public: [
    'title',
    'drafting',
    'joint',
    'necessity',
    'basis',
    'commentText',
    'explanation',
    'commentSummary',
    'number',
    'publishedOn',
  ],
  checks: {
    added: {
      says: '计划外追加的项目没有写明批准',
      way: '请写明批准人和批准日期',
      basis: normativeDocumentNotice.whole,
      field: 'approval',
      holds: (row) => row.planned !== 'added' || Boolean(row.approval),
    },
    rejected: {
      says: '不采纳的部门意见没有写明理由',
      way: '请逐条写明不采纳的理由',
      field: 'consulted',
      holds: (row) => (row.consulted ?? []).every(({ adoption, reason }) => adoption !== 'rejected' || Boolean(reason)),
    },
    competition: {
      says: '公平竞争审查结论没有说明',
      way: '请写明审查情况；适用例外规定的，写明所依据的规定和实施期限',
      basis: fairCompetitionRegulation.at('第十七条第二款'),
      field: 'competitionReason',
      holds: (row) => row.competition === undefined || row.competition === 'none' || Boolean(row.competitionReason),
    },
    effect: {
      says: '施行日期早于公布日期',
      way: '规范性文件不溯及既往，请核对两个日期',
      field: 'effectiveOn',
      holds: (row) => !row.effectiveOn || !row.publishedOn || row.effectiveOn >= row.publishedOn,
    },
  },
  access: { read: readers, create: drafters, amend: [legalHead] },
  assignedTo: 'drafting',
  dated: 'plannedOn',
  closes: true,
})
export type DraftFields = (typeof drafts)['fields']
