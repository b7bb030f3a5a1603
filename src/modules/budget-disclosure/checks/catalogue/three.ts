import type { Check } from '../check.ts'

const PARTS = [
  ['abroad', 'code 30212', '因公出国（境）费'],
  ['reception', 'code 30217', '公务接待费'],
  ['cars-run', 'code 30231', '公务用车运行维护费'],
  ['cars-bought', 'code 31013', '公务用车购置费'],
  ['meeting', 'code 30215', '会议费'],
  ['training', 'code 30216', '培训费'],
] as const

/** 三公 and what regions print beside them, against basic spending by economic class, which holds no project money. */
export const three: readonly Check[] = [
  ...PARTS.map(
    ([column, line, name]): Check => ({
      id: `B8.1-${column}`,
      name: `${name}不少于基本支出表的同一科目`,
      choose: 'first',
      formulas: [`D7[total].${column} ≥ D6[${line}]`],
      ifPrinted: true,
      severity: 'warning',
      note: '基本支出表只含基本支出；如果「三公」经费表只列部分资金，请说明口径。',
    }),
  ),
  {
    id: 'B8.2',
    name: '机关运行经费不超过基本支出的公用经费',
    choose: 'first',
    formulas: ['D7[total].running ≤ D6[total].public', 'D7[total].running ≤ D6[public-total]'],
    ifPrinted: true,
    severity: 'warning',
    note: '机关运行经费只含行政单位和参公单位的日常公用经费。',
  },
  {
    id: 'B9.2-total',
    name: '机关运行经费表合计不超过基本支出表的公用经费',
    scope: { from: 2018 },
    formulas: ['running-costs[total] ≤ D6[code 302]? + D6[code 307]? + D6[code 309]? + D6[code 310]? + D6[code 399]?'],
    ifPrinted: true,
  },
  {
    id: 'B9.2-code',
    name: '机关运行经费表的科目不超过基本支出表的同一科目',
    scope: { from: 2018 },
    each: { of: 'running-costs', line: 'code' },
    formulas: ['running-costs[@code] ≤ D6[@code]'],
    ifPrinted: true,
  },
  {
    id: 'B9.2-total-2017',
    name: '机关运行经费表合计等于基本支出表的公用经费',
    scope: { until: 2017 },
    formulas: ['running-costs[total] = D6[code 302]? + D6[code 307]? + D6[code 309]? + D6[code 310]? + D6[code 399]?'],
    ifPrinted: true,
    severity: 'info',
    note: '2017 年及以前的表样还计入项目支出中的机关运行费用，口径不同，不是错误。',
  },
  {
    id: 'B9.2-code-2017',
    name: '机关运行经费表的科目等于基本支出表的同一科目',
    scope: { until: 2017 },
    each: { of: 'running-costs', line: 'code' },
    formulas: ['running-costs[@code] = D6[@code]!'],
    ifPrinted: true,
    severity: 'info',
    note: '2017 年及以前的表样还计入项目支出中的机关运行费用，口径不同，不是错误。',
  },
]
