import { choice, composed, date, list, longText, register, serial, text, whole } from '../../kernel/register.ts'
import { disclosureRules } from '../../law/budget-disclosure.ts'
import { budgetLaw } from '../../law/budget-law.ts'
import { answerable, drafters, leaders, readers } from './participants.ts'
import { kinds } from './publications.register.ts'

function titleOf({ year, kind }: Readonly<Partial<Record<'year' | 'kind', string | number | undefined>>>): string {
  return `关于${year ?? ''}年${kinds[kind as keyof typeof kinds] ?? ''}公开情况的通报`
}

/** 通报: how the districts and bodies stand in a round, who leads, what was found, and what is to be done. */
export const bulletins = register({
  id: 'budget-disclosure.bulletins',
  name: '预决算公开通报',
  basis: [disclosureRules.whole, budgetLaw.at('第十四条')],
  fields: {
    number: serial('文号', '{agency}预通〔{year}〕{n}号'),
    subject: composed('标题', titleOf),
    year: whole('预算年度', { required: true }),
    kind: choice('类别', kinds, { required: true }),
    madeOn: date('统计日期', { required: true }),
    scoring: text('评分办法', { required: true }),
    districts: list(
      '各区情况',
      {
        name: text('区域', { required: true }),
        owed: whole('应公开', { required: true }),
        published: whole('已公开', { required: true }),
        inTime: whole('按期公开', { required: true }),
        faulty: whole('有错误', { required: true }),
        points: text('平均得分'),
      },
      { required: true },
    ),
    best: list('得分靠前', { body: text('单位', { required: true }), points: text('得分', { required: true }) }),
    exposed: list('点名通报', {
      body: text('单位', { required: true }),
      points: text('得分', { required: true }),
      problem: longText('问题', { required: true }),
    }),
    demands: longText('工作要求'),
  },
  title: titleOf,
  columns: ['number', 'subject', 'madeOn', 'scoring'],
  public: ['number', 'subject', 'madeOn', 'districts', 'best', 'exposed', 'demands'],
  access: { read: [...readers, ...leaders], create: drafters, amend: [...drafters, ...answerable] },
  dated: 'madeOn',
})
export type BulletinFields = (typeof bulletins)['fields']
