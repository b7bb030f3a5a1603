import { chineseDay } from '../../../kernel/day.ts'
import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { formerReconsiderationLaw, reconsiderationLaw } from '../../../law/reconsideration-law.ts'
import type { NormReviewFields } from '../norm-reviews.register.ts'

/** What the maker answers about the clause, or how it dealt with the clause that was forwarded to it. */
export const normAnswer = letter<NormReviewFields>('norm-answer', '规范性文件附带审查答复', ({ row, openedOn }) => {
  const forwarded = row.kind === 'forwarded'
  const present = openedOn >= reconsiderationLaw.from
  const basis = !present
    ? formerReconsiderationLaw.at('第二十六条')
    : reconsiderationLaw.at(forwarded ? '第六十条' : '第五十八条第一款')
  return {
    number: row.answerNumber,
    title: forwarded ? '关于转送规范性文件处理意见的复函' : '关于规范性文件相关条款合法性的书面答复',
    addressee: row.organ ?? '',
    blocks: [
      paragraph(
        `你机关关于${row.document ?? ''}${row.clause ?? ''}的${forwarded ? '转送函' : '通知'}（${row.caseNumber ?? ''}），我局于${chineseDay(openedOn)}收到。根据${cite(basis)}的规定，现${forwarded ? '回复' : '答复'}如下：`,
      ),
      heading(1, '一、申请人的理由'),
      paragraph(row.grounds ?? ''),
      heading(1, forwarded ? '二、处理意见' : '二、制定依据和合法性说明'),
      ...(row.answer ?? '').split('\n').map((line) => paragraph(line)),
    ],
    ...(row.materials?.length && { attachments: row.materials.map(({ name }) => name) }),
  }
})
