import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { Filter, ListQuery } from '../../store/contract.ts'

const SYSTEM: Readonly<Record<string, string>> = {
  state: '状态',
  due: '届满日',
  overdue: '已逾期',
  openedOn: '起始日期',
  unit: '单位',
  region: '区划',
  createdBy: '登记人',
}
const OPS: Readonly<Record<Filter['op'], string>> = {
  is: '为',
  in: '为',
  from: '不早于',
  to: '不晚于',
  contains: '含有',
  empty: '为空',
  filled: '已填写',
}

/** What was asked for, as one phrase: 状态为办理中；收到日期不早于2024-01-01. */
export function queryText(
  register: AnyRegister,
  procedure: AnyProcedure | undefined,
  { filters = [], search }: ListQuery,
  nameOf: (field: Field | undefined, id: string) => string,
): string {
  const parts = filters.map(({ field, op, value }) => {
    const declared = Object.hasOwn(register.fields, field) ? (register.fields[field] as Field) : undefined
    const name = declared?.name ?? SYSTEM[field] ?? field
    // A personal value that was searched for is not repeated in a file that travels.
    const shown = declared?.personal
      ? '（个人信息）'
      : value
          .split(',')
          .map((one) => valueText(field, declared, procedure, one, nameOf))
          .join('、')
    return `${name}${OPS[op]}${op === 'empty' || op === 'filled' ? '' : shown}`
  })
  const words = search ? [`搜索「${search}」`] : []
  return [...parts, ...words].join('；') || '无'
}

function valueText(
  key: string,
  field: Field | undefined,
  procedure: AnyProcedure | undefined,
  value: string,
  nameOf: (field: Field | undefined, id: string) => string,
): string {
  if (key === 'state') return procedure?.states[value]?.name ?? value
  if (field?.choices) return field.choices[value] ?? value
  if (value === 'true') return '是'
  if (value === 'false') return '否'
  return nameOf(field, value)
}
