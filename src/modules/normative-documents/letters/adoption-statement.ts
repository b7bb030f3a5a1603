import { paragraph } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import { adoptions, type DraftFields } from '../drafts.register.ts'
import { lines } from './text-blocks.ts'

/** 征求意见采纳情况: what the public said in sum, and the opinions of the departments one by one. */
export const adoptionStatement = letter<DraftFields>('adoption-statement', '征求意见采纳情况', ({ row }, _, desk) => ({
  title: `《${row.title ?? ''}》征求意见采纳情况`,
  blocks: [
    ...lines(row.commentSummary),
    paragraph(`公众意见逐条采纳情况见${desk.portal}“征求意见”栏目公布的采纳情况表。`),
    ...(row.consulted?.length
      ? [
          {
            is: 'table' as const,
            caption: '有关部门意见采纳情况表',
            head: [['序号', '单位', '意见', '采纳情况', '理由']],
            rows: row.consulted.map(({ from, opinion, adoption, reason }, index) => [
              String(index + 1),
              from,
              opinion,
              adoptions[adoption],
              reason ?? '',
            ]),
          },
        ]
      : []),
  ],
}))
