import { choice, date, longText, reference, register, serial, text, unit } from '../../kernel/register.ts'
import { normativeDocumentNotice } from '../../law/normative-documents.ts'
import { adoptions } from './drafts.register.ts'
import { drafters, legal, legalHead, readers, resident, system } from './participants.ts'

/** 公众意见: what anyone said of a draft, tied to the passage that is meant, and what became of it. */
export const comments = register({
  id: 'normative-documents.comments',
  name: '公开征求意见收到的意见',
  basis: [normativeDocumentNotice.whole],
  fields: {
    number: serial('登记号', '征意〔{year}〕{n}号'),
    draft: reference('征求意见稿', 'normative-documents.drafts', { required: true }),
    drafting: unit('起草科室', { note: '由起草科室答复' }),
    receivedOn: date('收到日期', { required: true }),
    channel: choice(
      '渠道',
      { portal: '门户网站', letter: '信函', mail: '电子邮件', meeting: '座谈会、听证会' },
      { required: true },
    ),
    article: text('针对的条文', { note: '例如：第三条；对全文的意见留空' }),
    passage: longText('所针对的文字'),
    opinion: longText('意见', { required: true, searched: true }),
    who: text('意见人', { personal: true, mask: 'name' }),
    contact: text('联系方式', { personal: true, mask: 'phone' }),
    gist: longText('意见摘要', { note: '随采纳情况表公布，不写个人信息' }),
    adoption: choice('采纳情况', adoptions),
    reason: longText('处理说明'),
  },
  title: (row) => `${row.article ?? '全文'}：${(row.gist ?? row.opinion ?? '').slice(0, 40)}`,
  columns: ['number', 'draft', 'receivedOn', 'channel', 'article', 'opinion', 'adoption'],
  public: ['number', 'draft', 'receivedOn', 'article', 'gist', 'adoption', 'reason'],
  checks: {
    reason: {
      says: '不采纳的意见没有说明理由',
      way: '请写明不采纳的理由，理由随采纳情况表公布',
      field: 'reason',
      holds: (row) => row.adoption === undefined || row.adoption === 'adopted' || Boolean(row.reason),
    },
  },
  access: { read: readers, create: [...drafters, resident, system], amend: [legalHead, ...legal] },
  assignedTo: 'drafting',
  dated: 'receivedOn',
})
export type CommentFields = (typeof comments)['fields']
