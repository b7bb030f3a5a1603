import { chineseDay, type Day } from '../../../kernel/day.ts'
import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import type { PenaltyFields } from '../penalties.register.ts'

/** 行政处罚听证通知书: when, where, before whom, and what the party may do there. */
export const hearingNotice = letter<PenaltyFields>(
  'penalty-hearing-notice',
  '行政处罚听证通知书',
  ({ row }, { data }) => ({
    number: row.number,
    addressee: row.party ?? '',
    blocks: [
      paragraph(
        `你（单位）就${row.act ?? ''}一案要求听证。根据${cite(law.at('第六十三条'))}、${cite(law.at('第六十四条'))}的规定，我局决定于${chineseDay(data.hearingOn as Day)}在${data.place ?? ''}${data.open === 'closed' ? '不公开' : '公开'}举行听证，由${data.presider ?? ''}主持。`,
      ),
      paragraph(
        '你（单位）可以亲自参加听证，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利。听证不收取费用。',
      ),
    ],
  }),
)
