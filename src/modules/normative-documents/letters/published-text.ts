import { chineseDay } from '../../../kernel/day.ts'
import { paragraph } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import type { DraftFields } from '../drafts.register.ts'
import { textBlocks } from './text-blocks.ts'

/** 公布稿: the text as it is published, with the day from which and until which it is in force. */
export const publishedText = letter<DraftFields>('published-text', '公布稿', ({ row }) => ({
  title: `关于印发《${row.title ?? ''}》的通知`,
  number: row.number,
  addressee: '各区财政局，市级各部门、各单位',
  blocks: [
    paragraph(
      `《${row.title ?? ''}》已经集体审议通过，现予公布，自${row.effectiveOn ? chineseDay(row.effectiveOn) : ''}起施行，有效期至${row.validUntil ? chineseDay(row.validUntil) : ''}。统一登记号：${row.registration ?? ''}。`,
    ),
  ],
  attachments: [row.title ?? ''],
  annex: [{ is: 'heading', level: 1, text: row.title ?? '' }, ...textBlocks(row.finalText ?? '')],
  note: '此件公开发布',
}))
