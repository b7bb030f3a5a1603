import type { Check } from '../check.ts'

const coded = ['D2', 'D3', 'D5', 'D6', 'D8', 'D9']
const totals = ['D1[income-total]', 'D1[spending-total]', 'D4[income-total]', 'D4[spending-total]', 'D7[total]']
const threes = ['total', 'abroad', 'cars', 'cars-bought', 'cars-run', 'reception']

const internal = '如果部门与所属单位之间有内部往来，合并时应当抵销并说明。'

/** A department against its units, a unit against its department, accounts against the budget and against last year. */
export const related: readonly Check[] = [
  ...coded.flatMap((kind): readonly Check[] => [
    {
      id: `X8-${kind}`,
      name: '部门的各科目等于所属单位之和',
      scope: { allUnits: true },
      each: { of: kind, line: 'code', column: true },
      formulas: [`${kind}[@code].@ = units:${kind}[@code].@?`],
      ifPrinted: true,
      note: internal,
    },
    {
      id: `X8-${kind}-least`,
      name: '部门的各科目不少于所属单位之和',
      scope: { allUnits: false },
      each: { of: kind, line: 'code', column: true },
      formulas: [`${kind}[@code].@ ≥ units:${kind}[@code].@?`],
      ifPrinted: true,
      note: internal,
    },
    {
      id: `X8-${kind}-department`,
      name: '单位的各科目不超过部门的同一科目',
      each: { of: kind, line: 'code', column: true },
      formulas: [`${kind}[@code].@ ≤ department:${kind}[@code].@`],
      ifPrinted: true,
      note: internal,
    },
  ]),
  ...totals.flatMap((term): readonly Check[] => [
    {
      id: `X8-${term}`,
      name: '部门的总计等于所属单位之和',
      scope: { allUnits: true },
      formulas: [`${term} = units:${term}?`],
      ifPrinted: true,
      note: internal,
    },
    {
      id: `X8-${term}-least`,
      name: '部门的总计不少于所属单位之和',
      scope: { allUnits: false },
      formulas: [`${term} ≥ units:${term}?`],
      ifPrinted: true,
      note: internal,
    },
    {
      id: `X8-${term}-department`,
      name: '单位的总计不超过部门的总计',
      formulas: [`${term} ≤ department:${term}`],
      ifPrinted: true,
      note: internal,
    },
  ]),
  {
    id: 'X8-class',
    name: '部门的功能分类等于所属单位之和',
    scope: { allUnits: true },
    each: { of: 'D1', line: 'class' },
    formulas: ['D1[@class] = units:D1[@class]?'],
    ifPrinted: true,
    note: internal,
  },
  ...threes.map(
    (column): Check => ({
      id: `X1-${column}`,
      name: '决算的「三公」经费预算数等于同年预算公开的「三公」经费',
      choose: 'any',
      scope: { kind: 'final' },
      formulas: [
        `D7[total].${column}/budget = budget:D7[total].${column === 'total' ? 'three' : column}`,
        `D7[total].${column}/budget = budget:D7[total].${column}`,
      ],
      ifPrinted: true,
      severity: 'warning',
      note: '如果年中调整了预算，请写明是全年预算数。',
    }),
  ),
  ...[
    'D1[opening] = previous:D1[closing]',
    'D4[opening] = previous:D4[closing]',
    'D4[opening-general] = previous:D4[closing].general',
    'D4[opening-fund] = previous:D4[closing].fund',
    'D4[opening-capital] = previous:D4[closing].capital',
    'D8[total].opening = previous:D8[total].closing',
    'D9[total].opening = previous:D9[total].closing',
  ].map(
    (formula): Check => ({
      id: `X2-${formula.slice(0, formula.indexOf(' '))}`,
      name: '年初结转结余等于上年决算的年末结转结余',
      scope: { kind: 'final' },
      formulas: [formula],
      ifPrinted: true,
      severity: 'warning',
      note: '如果年初作了调整，请在文字中说明调整的原因和金额。',
    }),
  ),
]
