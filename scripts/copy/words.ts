import { chineseDay } from '../../src/kernel/day.ts'
import { type Citation, cite } from '../../src/kernel/law.ts'
import type { Reason } from '../../src/kernel/refusal.ts'
import type { Field } from '../../src/kernel/register.ts'
import type { Role } from '../../src/kernel/role.ts'

/** Turns of phrase that all reading copies share. */
export const HEAD = '<!-- 由声明自动生成（npm run generate），请勿手工修改。 -->'

export const roles = (all: readonly Role[]): string =>
  all.length === 0 ? '无' : [...new Set(all.map((role) => role.name))].join('、')

export const basisOf = (basis: Citation): string => `${cite(basis)}${basis.verified ? '' : '（条款未核对）'}`

export const reasonText = ({ says, basis, way }: Reason): string =>
  `${says}${basis ? `（${basisOf(basis)}）` : ''}。${way ? `办法：${way}。` : ''}`

export const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('、')

export const since = (day: string): string => `自${chineseDay(day as never)}起`

const KINDS: Readonly<Record<Field['kind'], string>> = {
  text: '文字',
  'long-text': '长文字',
  date: '日期',
  whole: '整数',
  money: '金额（元）',
  flag: '是或否',
  choice: '选择',
  person: '人员',
  unit: '单位',
  reference: '引用',
  files: '附件',
  list: '逐项列表',
  serial: '系统编号',
}

/** What a field holds, in one phrase. */
export function kindText(field: Field): string {
  if (field.choices) return `选择：${Object.values(field.choices).join('、')}`
  if (field.kind === 'serial') return `系统编号：${cell(field.pattern ?? '')}`
  if (field.kind === 'list')
    return `逐项列表：${Object.values(field.of ?? {})
      .map(({ name }) => name)
      .join('、')}`
  return field.kind === 'reference' ? `引用：${field.to}` : KINDS[field.kind]
}

/** A text as it can stand in a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
