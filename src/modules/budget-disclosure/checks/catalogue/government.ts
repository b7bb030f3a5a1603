import type { Check } from '../check.ts'

const scope = { level: ['government'] } as const
const incomes = ['G1', 'G7', 'G11', 'general-balance', 'fund-balance', 'capital-balance']
const spendings = ['G2', 'G3', 'G4', 'G8', 'G12', 'general-balance', 'fund-balance', 'capital-balance']
const balances = ['general-balance', 'fund-balance', 'capital-balance']
const pairs = [
  ['GV1', 'G1', 'G2', '一般公共预算'],
  ['GV2', 'G7', 'G8', '政府性基金'],
  ['GV3', 'G11', 'G12', '国有资本经营预算'],
] as const

const each = (one: Omit<Check, 'scope' | 'ifPrinted'>): Check => ({ ...one, scope, ifPrinted: true })
const byColumn = { of: 'T', column: true } as const

/** The grand totals of the income and of the spending side, and what they consist of. */
const sides: readonly Check[] = [
  each({
    id: 'GV-income',
    name: '本级收入等于各项收入之和',
    tables: incomes,
    each: byColumn,
    choose: 'first',
    formulas: ['T[year-income].@ = T[above].@', 'T[total].@ = T[above].@ + T[income-below].@?'],
  }),
  each({
    id: 'GV-income-total',
    name: '收入总计等于本级收入加上级补助、上年结余、调入资金等',
    tables: incomes,
    each: byColumn,
    choose: 'any',
    formulas: [
      'T[income-total].@ = T[year-income].@ + T[income-below].@',
      'T[income-total].@ = T[year-income].@ + T[transfer-income].@',
    ],
  }),
  each({
    id: 'GV-spending',
    name: '本级支出等于各类支出之和',
    tables: spendings.slice(0, 5),
    each: byColumn,
    choose: 'first',
    formulas: ['T[year-spending].@ = T[above].@', 'T[total].@ = T[above].@ + T[spending-below].@?'],
  }),
  each({
    id: 'GV-spending-total',
    name: '支出总计等于本级支出加补助下级、上解、调出资金、年终结余等',
    tables: spendings,
    each: byColumn,
    choose: 'any',
    formulas: [
      'T[spending-total].@ = T[year-spending].@ + T[spending-below].@',
      'T[spending-total].@ = T[year-spending].@ + T[transfer-spending].@',
    ],
  }),
  ...(['income', 'spending'] as const).map((word) =>
    each({
      id: `GV-transfer-${word}`,
      name: word === 'income' ? '转移性收入等于其各部分之和' : '转移性支出等于其各部分之和',
      tables: word === 'income' ? incomes : spendings,
      each: byColumn,
      choose: 'any',
      formulas: ['transfer-parts', 'transfer-parts-but-debt'].map((parts) => `T[transfer-${word}].@ = T[${parts}].@`),
    }),
  ),
  each({
    id: 'GV-balance',
    name: '收入总计等于支出总计',
    tables: balances,
    formulas: ['T[income-total] = T[spending-total]'],
  }),
  ...pairs.map(([id, income, spending, name]) =>
    each({
      id,
      name: `${name}收入总计等于支出总计`,
      choose: 'any',
      formulas: [
        `${income}[income-total] = ${spending}[spending-total]`,
        `${spending}[closing] = ${income}[income-total] - ${spending}[spending-total]`,
        `${spending}[year-balance] = ${income}[income-total] - ${spending}[spending-total]`,
      ],
    }),
  ),
]

/** Money that moves between the budgets of one government. */
const moved: readonly Check[] = [
  each({
    id: 'GV2-moved',
    name: '一般公共预算调入资金不少于政府性基金、国有资本经营预算的调出资金',
    choose: 'first',
    formulas: ['general-balance', 'G1'].flatMap((general) => [
      ...['fund-balance', 'G8'].flatMap((fund) =>
        ['capital-balance', 'G12'].map(
          (capital) => `${general}[moved-in] ≥ ${fund}[moved-out] + ${capital}[moved-out]`,
        ),
      ),
      ...['fund-balance', 'G8', 'capital-balance', 'G12'].map((one) => `${general}[moved-in] ≥ ${one}[moved-out]`),
    ]),
    note: '如果调出资金没有全部进入一般公共预算，请在说明中写明去向。',
  }),
  ...(
    [
      ['fund', '政府性基金', ['fund-balance', 'G8']],
      ['capital', '国有资本经营预算', ['capital-balance', 'G12']],
    ] as const
  ).map(([budget, name, kinds]) =>
    each({
      id: `GV2-moved-${budget}`,
      name: `从${name}调入的资金等于${name}的调出资金`,
      choose: 'first',
      formulas: ['general-balance', 'G1'].flatMap((general) =>
        kinds.map((kind) => `${general}[moved-from-${budget}] = ${kind}[moved-out]`),
      ),
    }),
  ),
]

const revenue: readonly Check[] = [
  each({
    id: 'GV4',
    name: '本级收入等于税收收入加非税收入',
    tables: ['G1', 'general-balance'],
    each: byColumn,
    formulas: ['T[year-income].@ = T[tax].@ + T[nontax].@'],
  }),
  ...(
    [
      ['tax', '税收收入等于各税种之和'],
      ['nontax', '非税收入等于各项非税收入之和'],
    ] as const
  ).map(([line, name]) =>
    each({
      id: `GV4-${line}`,
      name,
      tables: ['G1', 'general-balance'],
      each: byColumn,
      formulas: [`T[${line}].@ = T[${line}-parts].@`],
    }),
  ),
  each({
    id: 'GV1-superior',
    name: '上级补助收入等于返还性收入、一般性和专项转移支付收入之和',
    tables: ['G1', 'general-balance'],
    each: byColumn,
    formulas: ['T[superior].@ = T[returns].@? + T[general-transfer].@ + T[special-transfer].@?'],
  }),
  each({
    id: 'GV7',
    name: '返还性收入等于各项返还之和',
    tables: ['G1', 'G5', 'general-balance'],
    each: byColumn,
    formulas: ['T[returns].@ = T[returns-parts].@'],
  }),
]

const transfers: readonly Check[] = [
  each({
    id: 'GV6-regions',
    name: '转移支付合计等于各地区之和',
    tables: ['G5-region', 'G9'],
    each: byColumn,
    formulas: ['T[total].@ = T[rows].@'],
  }),
  each({
    id: 'GV6',
    name: '转移支付分地区的合计等于分项目的合计',
    formulas: ['G5-region[total] = G5[total]'],
  }),
  ...(
    [
      ['G5', ['general-balance', 'G2', 'G3']],
      ['G5-region', ['general-balance', 'G2', 'G3']],
      ['G9', ['fund-balance', 'G8']],
    ] as const
  ).map(([kind, others]) =>
    each({
      id: `GV6-${kind}`,
      name: '转移支付合计等于补助下级支出',
      choose: 'first',
      formulas: others.map((other) => `${kind}[total] = ${other}[aid-lower]`),
    }),
  ),
]

const levels: readonly Check[] = [
  each({
    id: 'GV5-G3',
    name: '本级支出不超过一般公共预算支出的同一科目',
    each: { of: 'G3', line: 'code' },
    formulas: ['G3[@code] ≤ G2[@code]'],
  }),
  each({
    id: 'GV5-own',
    name: '本级支出等于一般公共预算支出中的本级部分',
    each: { of: 'G3', line: 'code' },
    formulas: ['G3[@code] = G2[@code].own-level'],
  }),
  each({
    id: 'GV5-G4',
    name: '本级基本支出合计不超过本级支出合计',
    formulas: ['G4[total] ≤ G3[total]'],
  }),
  each({
    id: 'GV5-departments',
    name: '本级支出的各类不少于所提供部门的一般公共预算支出之和',
    each: { of: 'G3', line: 'class' },
    formulas: ['G3[@class] ≥ units:D5[@class]?'],
  }),
  {
    ...each({
      id: 'X12',
      name: '本级支出的各类与所提供部门的支出总表合计',
      each: { of: 'G3', line: 'class' },
      formulas: ['G3[@class] = units:D1[@class]?'],
    }),
    severity: 'info',
    note: '部门的总表含非财政资金，政府的支出含未分配到部门的预备费等，不一致不是错误，供参考。',
  },
]

const social: readonly Check[] = [
  each({
    id: 'GV3-social',
    name: '社会保险基金上年结余加收入减支出等于年末滚存结余',
    tables: ['social-balance'],
    each: { of: 'T', line: 'line' },
    formulas: ['T[@line].closing = T[@line].opening + T[@line].income - T[@line].spending'],
  }),
  each({
    id: 'GV3-social-year',
    name: '社会保险基金本年收支结余等于收入减支出',
    tables: ['social-balance'],
    each: { of: 'T', line: 'line' },
    formulas: ['T[@line].year-balance = T[@line].income - T[@line].spending'],
  }),
  each({
    id: 'GV3-social-tables',
    name: '社会保险基金上年结余加收入等于支出加年末滚存结余',
    choose: 'first',
    formulas: [
      'G13[opening] + G13[year-income] = G14[year-spending] + G14[closing]',
      'G13[income-total] = G14[spending-total]',
    ],
  }),
  ...['G13', 'G14', 'social-balance'].map((kind) =>
    each({
      id: `GV3-funds-${kind}`,
      name: '社会保险基金合计等于各险种之和',
      tables: [kind],
      each: byColumn,
      choose: 'first',
      formulas: [
        ...(kind === 'social-balance' ? [] : ['T[year-income].@ = T[above].@', 'T[year-spending].@ = T[above].@']),
        'T[total].@ = T[rows].@',
      ],
    }),
  ),
]

/** What holds in the sets of governments by the columns and lines that their forms print. */
export const government: readonly Check[] = [...sides, ...moved, ...revenue, ...transfers, ...levels, ...social]
