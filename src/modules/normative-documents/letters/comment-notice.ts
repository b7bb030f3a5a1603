import { chineseDay, type Day } from '../../../kernel/day.ts'
import { heading, paragraph } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import type { DraftFields } from '../drafts.register.ts'
import { lines, textBlocks } from './text-blocks.ts'

/** 公开征求意见公告, with the draft and the explanation behind it. */
export const commentNotice = letter<DraftFields>('comment-notice', '公开征求意见公告', ({ row }, { data }, desk) => ({
  title: `关于公开征求《${row.title ?? ''}（征求意见稿）》意见的公告`,
  blocks: [
    paragraph(
      `为提高规范性文件质量，现将《${row.title ?? ''}（征求意见稿）》及起草说明公布，向社会公开征求意见。意见反馈截止日期为${chineseDay(data.until as Day)}。`,
    ),
    paragraph('公众可以通过以下途径提出意见：'),
    paragraph(`（一）登录${desk.portal}，在“征求意见”栏目逐条提出；`),
    paragraph(`（二）信函寄至${desk.address}，信封注明“征求意见”。`),
    ...(data.shorter ? [paragraph(`本次征求意见期限少于三十日，理由如下：${String(data.shorter)}`)] : []),
    paragraph('意见采纳情况将在征求意见结束后公布。'),
  ],
  attachments: [`${row.title ?? ''}（征求意见稿）`, '起草说明'],
  annex: [
    heading(1, `附件1　${row.title ?? ''}（征求意见稿）`),
    ...textBlocks(row.commentText ?? ''),
    heading(1, '附件2　起草说明'),
    ...lines(row.explanation),
  ],
}))
