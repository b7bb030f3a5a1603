import { procedure } from '../../kernel/procedure.ts'
import { text } from '../../kernel/register.ts'
import { enforcementStatistics, enforcementPublicityOpinions as opinions } from '../../law/enforcement-publicity.ts'
import { legal, legalHead } from './participants.ts'
import { yearlyStatements } from './yearly-statements.register.ts'

/** 年度行政执法总体情况: drawn up, published and reported by the end of January. */
export const yearlyStatement = procedure({
  id: 'enforcement.yearly-statement',
  name: '年度行政执法总体情况公布',
  basis: opinions.whole,
  keeps: yearlyStatements,
  states: {
    open: { name: '待公布' },
    published: { name: '已公布，待报送' },
    reported: { name: '已报送', ends: true },
  },
  opening: { name: '登记统计年度', by: legal },
  opensAs: 'open',
  steps: {
    publish: {
      name: '公布',
      from: 'open',
      to: 'published',
      by: [legalHead],
      basis: opinions.whole,
      fills: ['says', 'publishedOn', 'publishedAt'],
      requires: ['publishedOn', 'publishedAt'],
      refuses: {
        early: {
          says: '统计年度还没有终了',
          way: '请在次年1月办理',
          basis: opinions.whole,
          when: ({ row }, { on }) => row.yearEnd !== undefined && on <= row.yearEnd,
        },
      },
    },
    report: {
      name: '报送本级政府和上级主管部门',
      from: 'published',
      to: 'reported',
      by: legal,
      basis: opinions.whole,
      fills: ['reportedTo'],
      requires: ['reportedTo'],
      data: { document: text('报送文号', { required: true }) },
    },
  },
  deadlines: {
    publication: {
      name: '年度行政执法统计公布期限',
      lasts: enforcementStatistics,
      runsFrom: { dayOf: 'yearEnd' },
      endsAt: ['publish'],
      binds: 'office',
      leading: true,
    },
  },
})
