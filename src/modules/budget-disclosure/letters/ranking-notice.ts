import { chineseDay } from '../../../kernel/day.ts'
import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { budgetLaw } from '../../../law/budget-law.ts'
import type { BulletinFields } from '../bulletins.register.ts'
import { kinds } from '../publications.register.ts'

/** 通报: the table of the districts, who leads, who is named with what was found, and what is demanded. */
export const rankingNotice = letter<BulletinFields>('ranking-notice', '预决算公开情况通报', ({ row }) => {
  const { districts = [], best = [], exposed = [], year, kind, madeOn, demands } = row
  const what = `${year ?? ''}年${kind ? kinds[kind] : ''}`
  const sum = (of: 'owed' | 'published' | 'inTime') => districts.reduce((all, one) => all + one[of], 0)
  return {
    number: row.number,
    title: `关于${what}公开情况的通报`,
    addressee: '各区（县）财政局，市级各部门、各单位',
    blocks: [
      paragraph(
        `根据${cite(budgetLaw.at('第十四条'))}，市财政局对${what}公开情况进行了检查。截至${madeOn ? chineseDay(madeOn) : ''}，应公开${sum('owed')}家，已公开${sum('published')}家，其中按期公开${sum('inTime')}家。现将情况通报如下：`,
      ),
      heading(1, '一、总体情况'),
      {
        is: 'table',
        head: [['区域', '应公开', '已公开', '按期公开', '有错误', '平均得分']],
        rows: districts.map(({ name, owed, published, inTime, faulty, points }) => [
          name,
          ...[owed, published, inTime, faulty].map(String),
          points ?? '',
        ]),
      },
      paragraph(`评分办法：${row.scoring ?? ''}。每一处扣分都有位置和依据，可以在系统中查阅。`),
      ...named(best, exposed),
      heading(1, best.length > 0 ? '四、工作要求' : '三、工作要求'),
      paragraph(demands || '存在问题的单位应当逐项整改，按期报告整改情况；尚未公开的，应当立即公开。'),
    ],
  }
})

type Best = readonly { readonly body: string; readonly points: string }[]
type Exposed = readonly { readonly body: string; readonly points: string; readonly problem: string }[]

const named = (best: Best, exposed: Exposed): readonly Block[] => [
  ...(best.length > 0
    ? [
        heading(1, '二、做得较好的单位'),
        paragraph(`${best.map(({ body, points }) => `${body}（${points}分）`).join('、')}。`),
      ]
    : []),
  heading(1, best.length > 0 ? '三、存在的问题' : '二、存在的问题'),
  ...(exposed.length === 0
    ? [paragraph('检查没有发现需要点名通报的问题。')]
    : exposed.map(({ body, points, problem }, at) => paragraph(`${at + 1}.${body}（${points}分）：${problem}。`))),
]
