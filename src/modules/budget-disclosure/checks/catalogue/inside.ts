import type { Check } from '../check.ts'

const everywhere = { level: ['department', 'unit', 'government'] } as const
const twoSided = ['D1', 'D4']

/** Identities inside one table: codes, lines, and the balances of the forms. Sums over columns follow the header (see header-sums.ts). */
export const inside: readonly Check[] = [
  {
    id: 'T1',
    name: '上级科目等于下级科目之和',
    tables: 'coded',
    each: { of: 'T', line: 'parent', column: true },
    formulas: ['T[@line].@ = T[children].@'],
    scope: everywhere,
    ifPrinted: true,
  },
  {
    id: 'T2',
    name: '合计等于各类科目之和',
    tables: 'coded',
    each: { of: 'T', column: true },
    formulas: ['T[total].@ = T[tops].@'],
    scope: { level: ['department', 'unit'] },
    ifPrinted: true,
  },
  {
    id: 'L1',
    name: '本年收入合计等于各项收入之和',
    tables: twoSided,
    formulas: ['T[year-income] = T[sources]'],
    ifPrinted: true,
  },
  {
    id: 'L2',
    name: '收入总计等于本年收入加上结转结余',
    tables: twoSided,
    choose: 'first',
    formulas: [
      'T[income-total] = T[year-income] + T[surplus-use]? + T[opening]?',
      'T[income-total] = T[sources] + T[surplus-use]? + T[opening]?',
    ],
  },
  {
    id: 'L3',
    name: '本年支出合计等于各项支出之和',
    tables: twoSided,
    each: { of: 'T', column: true },
    formulas: ['T[year-spending].@ = T[classes].@'],
    ifPrinted: true,
  },
  {
    id: 'L4',
    name: '支出总计等于本年支出加上结余分配和年末结转结余',
    tables: twoSided,
    each: { of: 'T', column: true },
    choose: 'first',
    formulas: [
      'T[spending-total].@ = T[year-spending].@ + T[distribution].@? + T[closing].@?',
      'T[spending-total].@ = T[classes].@ + T[distribution].@? + T[closing].@?',
    ],
    ifPrinted: true,
  },
  {
    id: 'L5',
    name: '收入总计等于支出总计',
    tables: twoSided,
    formulas: ['T[income-total] = T[spending-total]'],
  },
  {
    id: 'L6',
    name: '支出按用途之和等于支出合计',
    tables: twoSided,
    choose: 'first',
    formulas: ['T[year-spending] = T[uses]', 'T[spending-total] = T[uses]'],
    ifPrinted: true,
  },
  {
    id: 'L7',
    name: '收入项目等于其各部分之和',
    tables: twoSided,
    each: { of: 'T', line: 'item' },
    formulas: ['T[@line] = T[parts]'],
    ifPrinted: true,
  },
  {
    id: 'L8',
    name: '年初结转和结余等于三项预算之和',
    tables: twoSided,
    formulas: ['T[opening] = T[opening-parts]'],
    ifPrinted: true,
  },
  {
    id: 'F6.2a',
    name: '人员经费合计等于工资福利支出加对个人和家庭的补助',
    tables: ['D6'],
    choose: 'first',
    formulas: ['T[staff-total] = T[code 301]? + T[code 303]?', 'T[total].staff = T[code 301]? + T[code 303]?'],
    ifPrinted: true,
  },
  {
    id: 'F6.2b',
    name: '公用经费合计等于商品和服务支出等各类之和',
    tables: ['D6'],
    choose: 'first',
    formulas: ['public-total', 'total'].map(
      (line) =>
        `T[${line}]${line === 'total' ? '.public' : ''} = T[code 302]? + T[code 307]? + T[code 309]? + T[code 310]? + T[code 311]? + T[code 312]? + T[code 313]? + T[code 399]?`,
    ),
    ifPrinted: true,
  },
  {
    id: 'F8.1',
    name: '年初结转结余加本年收入减本年支出等于年末结转结余',
    tables: ['D5', 'D8', 'D9'],
    each: { of: 'T', line: 'line' },
    formulas: ['T[@line].closing = T[@line].opening + T[@line].income - T[@line].spending'],
    ifPrinted: true,
  },
  ...['general', 'fund', 'capital'].map(
    (budget): Check => ({
      id: `F4.4-${budget}`,
      name: '各项预算年初结转结余加收入减支出等于年末结转结余',
      scope: { kind: 'final' },
      formulas: [`D4[closing].${budget} = D4[opening-${budget}]? + D4[${budget}] - D4[year-spending].${budget}`],
      ifPrinted: true,
    }),
  ),
]
