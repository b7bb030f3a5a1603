import type { Check } from '../check.ts'

const scope = { level: ['government'] } as const
const stocks = ['G6', 'G10', 'debt-limit-balance', 'debt-limit-change']
const forms = [...stocks, 'debt-issue-service', 'debt-early-limit']
const budgets = [
  ['general', 'G6', 'G2', '一般债务'],
  ['special', 'G10', 'G8', '专项债务'],
] as const

const each = (one: Omit<Check, 'scope' | 'ifPrinted'>): Check => ({ ...one, scope, ifPrinted: true })
const byColumn = { of: 'T', column: true } as const

/** What holds in the tables of debt; what their columns print as formulas (A=B+C) is read from them. */
export const debt: readonly Check[] = [
  each({
    id: 'DB1',
    name: '债务合计等于一般债务加专项债务',
    tables: forms,
    each: { of: 'T', line: 'item', column: true },
    formulas: ['T[@line].@ = T[general-debt in @line].@ + T[special-debt in @line].@'],
  }),
  ...['', '-general', '-special'].map((part) =>
    each({
      id: `DB2${part}`,
      name: '债务余额不超过债务限额',
      tables: stocks,
      each: { of: 'T', line: 'line' },
      formulas: [`T[@line].balance${part} ≤ T[@line].limit${part}`],
    }),
  ),
  each({
    id: 'DB2-line',
    name: '年末债务余额不超过债务限额',
    tables: stocks,
    each: byColumn,
    choose: 'first',
    formulas: ['T[last debt-balance].@ ≤ T[first debt-limit].@', 'T[last debt-balance].@ ≤ T[debt-limit].@'],
  }),
  each({
    id: 'DB3',
    name: '年末债务余额等于年初余额加举借减偿还',
    tables: stocks,
    each: byColumn,
    formulas: [
      'T[last debt-balance].@ = T[first debt-balance].@ + T[debt-issue].@ - T[debt-principal].@ - T[debt-written-down].@?',
    ],
    note: '如果核销或者因汇率变动减少了债务，请单列并说明。',
  }),
  each({
    id: 'DB4',
    name: '债务限额等于上年限额加新增限额',
    tables: stocks,
    each: byColumn,
    formulas: ['T[last debt-limit].@ = T[first debt-limit].@ + T[new-quota].@ - T[quota-returned].@?'],
  }),
  each({
    id: 'DB5',
    name: '新增债券安排的资金不超过新增债务限额',
    choose: 'first',
    formulas: ['debt-limit-change', 'debt-early-limit'].map((kind) => `debt-new-bonds[total] ≤ ${kind}[new-quota]`),
  }),
  each({
    id: 'DB5-projects',
    name: '新增债券资金合计等于各项目之和',
    tables: ['debt-new-bonds', 'debt-use'],
    each: byColumn,
    formulas: ['T[total].@ = T[rows].@'],
  }),
  each({
    id: 'DB5-refinancing',
    name: '再融资债券不超过当年还本支出',
    tables: ['debt-issue-service'],
    each: byColumn,
    formulas: ['T[refinancing in debt-issue].@ ≤ T[debt-principal].@'],
  }),
  each({
    id: 'DB6',
    name: '本地区债务等于本级加各地区',
    tables: ['G6', 'G10', 'debt-limit-balance'],
    each: byColumn,
    formulas: ['T[total].@ = T[rows].@'],
  }),
  ...budgets.flatMap(([budget, stock, spending, name]) => [
    ...(['limit', 'balance'] as const).map((word) =>
      each({
        id: `DB7-${budget}-${word}`,
        name: `${name}${word === 'limit' ? '限额' : '余额'}等于债务限额及余额情况表的对应数`,
        choose: 'any',
        formulas: ['total', 'first', 'last', 'only'].map((where) =>
          where === 'total'
            ? `debt-limit-balance[total].${word}-${budget} = ${stock}[total].${word}`
            : `debt-limit-balance[total].${word}-${budget} = ${stock}[${where === 'only' ? '' : `${where} `}debt-${word}]`,
        ),
      }),
    ),
    {
      ...each({
        id: `DB7-${budget}-interest`,
        name: `${name}的付息支出等于发行及还本付息情况表的对应数`,
        choose: 'any',
        formulas: ['last debt-interest', 'debt-interest'].map(
          (line) => `${spending}[code 232] = debt-issue-service[${budget}-debt in ${line}]`,
        ),
      }),
      severity: 'warning',
      note: '支出表的债务付息还可能含外债和债券以外的债务；口径不同的请说明。',
    } satisfies Check,
  ]),
  each({
    id: 'DB8',
    name: '年初债务余额等于上年公布的年末债务余额',
    tables: ['G6', 'G10'],
    each: byColumn,
    formulas: ['T[first debt-balance].@ = previous:T[last debt-balance].@'],
    note: '如果对上年余额作了调整，请在表下注明。',
  }),
]
