import type { Check } from '../check.ts'

const budgets = ['general', 'fund', 'capital']
const incomes = ['superior', 'business', 'operating', 'subordinate', 'special-account', 'unit-funds', 'other']

/** Identities between the tables of one disclosure, of budgets and final accounts. */
export const across: readonly Check[] = [
  {
    id: 'X-D1D2',
    name: '收支总表的收入合计等于收入表合计',
    choose: 'any',
    formulas: ['D1[income-total] = D2[total]', 'D1[year-income] = D2[total]', 'D1[sources] = D2[total]'],
    scope: { kind: 'budget' },
  },
  {
    id: 'FX1',
    name: '收支总表的本年收入合计等于收入表合计',
    choose: 'first',
    formulas: ['D1[year-income] = D2[total]', 'D1[sources] = D2[total]'],
    scope: { kind: 'final' },
  },
  {
    id: 'X-fiscal',
    name: '收支总表的财政拨款收入等于收入表的财政拨款收入合计',
    choose: 'first',
    formulas: [
      'D1[fiscal] = D2[total].fiscal',
      'D1[general] + D1[fund]? + D1[capital]? = D2[total].fiscal',
      'D1[fiscal] = D2[total].general + D2[total].fund? + D2[total].capital?',
    ],
    ifPrinted: true,
  },
  ...[...budgets, ...incomes].map(
    (source): Check => ({
      id: `X-source-${source}`,
      name: '收支总表的各项收入等于收入表的对应合计',
      choose: 'first',
      formulas: [`D1[${source}] = D2[total].${source}`, `D1[${source}] = D2[${source}]`],
      ifPrinted: true,
    }),
  ),
  {
    id: 'X-D1D3',
    name: '收支总表的支出合计等于支出表合计',
    choose: 'any',
    formulas: ['D1[spending-total] = D3[total]', 'D1[year-spending] = D3[total]'],
    scope: { kind: 'budget' },
  },
  {
    id: 'FX2',
    name: '收支总表的本年支出合计等于支出表合计',
    choose: 'first',
    formulas: ['D1[year-spending] = D3[total]', 'D1[classes] = D3[total]'],
    scope: { kind: 'final' },
  },
  {
    id: 'X-class-D1D3',
    name: '收支总表的功能分类等于支出表的对应类',
    each: { of: 'D3', and: 'D1', line: 'class' },
    formulas: ['D1[@class] = D3[@class]'],
    ifPrinted: true,
  },
  ...['basic', 'project', 'reserve'].map(
    (use): Check => ({
      id: `X-use-${use}`,
      name: '收支总表按用途的支出等于支出表的对应列',
      formulas: [`D1[${use}] = D3[total].${use}`],
      ifPrinted: true,
    }),
  ),
  {
    id: 'X-class-use',
    name: '收支总表的功能分类按用途等于支出表的对应列',
    each: { of: 'D3', and: 'D1', line: 'class' },
    formulas: ['D1[@class].project = D3[@class].project'],
    ifPrinted: true,
  },
  {
    id: 'X-class-basic',
    name: '收支总表的人员经费加公用经费等于支出表的基本支出',
    each: { of: 'D3', and: 'D1', line: 'class' },
    formulas: ['D1[@class].staff + D1[@class].public = D3[@class].basic'],
    ifPrinted: true,
  },
  ...budgets.map(
    (budget): Check => ({
      id: `FX3-${budget}`,
      name: '财政拨款收支总表的各项收入等于收支总表的对应收入',
      formulas: [`D4[${budget}] = D1[${budget}]`],
      ifPrinted: true,
    }),
  ),
  {
    id: 'X-D4D1',
    name: '财政拨款收支总表的收入等于收支总表的财政拨款收入',
    choose: 'any',
    formulas: [
      'D4[income-total] = D1[fiscal]',
      'D4[year-income] = D1[fiscal]',
      'D4[sources] = D1[fiscal]',
      'D4[sources] = D1[general] + D1[fund]? + D1[capital]?',
      'D4[income-total] = D1[fiscal] + D1[opening]',
    ],
  },
  {
    id: 'FX3',
    name: '财政拨款收支总表的本年收入合计等于收入表的财政拨款收入',
    choose: 'first',
    formulas: ['D4[year-income] = D2[total].fiscal'],
    scope: { kind: 'final' },
    ifPrinted: true,
  },
  {
    id: 'X-D4D5',
    name: '财政拨款收支总表的一般公共预算支出等于一般公共预算支出表合计',
    choose: 'any',
    formulas: [
      'D4[year-spending].general = D5[total]',
      'D4[spending-total].general = D5[total]',
      'D4[general] + D4[opening-general]? = D5[total]',
    ],
    scope: { kind: 'budget' },
  },
  {
    id: 'FX4',
    name: '财政拨款收支总表的一般公共预算支出等于一般公共预算支出决算表合计',
    choose: 'first',
    formulas: ['D4[year-spending].general = D5[total]', 'D4[spending-total].general = D5[total]'],
    scope: { kind: 'final' },
  },
  {
    id: 'X-class-D4D5',
    name: '财政拨款收支总表的功能分类等于一般公共预算支出表的对应类',
    each: { of: 'D5', and: 'D4', line: 'class' },
    formulas: ['D4[@class].general = D5[@class]'],
    ifPrinted: true,
  },
  ...['total', 'basic', 'project'].map(
    (column): Check => ({
      id: `FX7-${column}`,
      name: '一般公共预算支出不超过支出表的同一科目',
      each: { of: 'D5', line: 'code' },
      formulas: [`D5[@code].${column} ≤ D3[@code].${column}`],
      ifPrinted: true,
    }),
  ),
  {
    id: 'FX6',
    name: '一般公共预算支出表的基本支出等于基本支出表合计',
    choose: 'first',
    formulas: [
      'D5[total].basic = D6[total]',
      'D5[total].basic = D6[staff-total] + D6[public-total]',
      'D4[basic] = D6[total]',
      'D1[basic] ≥ D6[total]',
    ],
  },
  ...(['fund', 'capital'] as const).map(
    (budget): Check => ({
      id: `B7.1-${budget}`,
      name:
        budget === 'fund'
          ? '政府性基金支出表合计等于财政拨款收支总表的政府性基金支出'
          : '国有资本经营支出表合计等于财政拨款收支总表的国有资本经营支出',
      choose: 'any',
      formulas: ['year-spending', 'spending-total']
        .flatMap((line) =>
          ['spending', 'total'].map(
            (column) => `${budget === 'fund' ? 'D8' : 'D9'}[total].${column} = D4[${line}].${budget}`,
          ),
        )
        .concat(`${budget === 'fund' ? 'D8' : 'D9'}[total] = D4[${budget}]`),
      ifPrinted: true,
    }),
  ),
  ...(['fund', 'capital'] as const).flatMap((budget) =>
    (
      [
        ['opening', `opening-${budget}`, 'total'],
        ['income', budget, 'total'],
        ['closing', 'closing', budget],
      ] as const
    ).map(
      ([column, line, other]): Check => ({
        id: `FX5-${budget}-${column}`,
        name: '基金、国有资本经营决算表的收入和结转结余等于财政拨款收支总表的对应数',
        scope: { kind: 'final' },
        formulas: [`${budget === 'fund' ? 'D8' : 'D9'}[total].${column} = D4[${line}].${other}`],
        ifPrinted: true,
      }),
    ),
  ),
  {
    id: 'FX8',
    name: '结转结余的变动等于支出减收入',
    scope: { kind: 'final' },
    formulas: ['D1[opening] - D1[closing] = D3[total] - D2[total] + D1[distribution]? - D1[surplus-use]?'],
    ifPrinted: true,
  },
  ...(['opening', 'closing'] as const).map(
    (line): Check => ({
      id: `FX9-${line}`,
      name: '全部资金的结转结余不少于财政拨款的结转结余',
      scope: { kind: 'final' },
      formulas: [`D1[${line}] ≥ D4[${line}]`],
      ifPrinted: true,
      severity: 'warning',
    }),
  ),
]
