import type { Field } from '../../kernel/register.ts'
import { items } from './items.register.ts'

const fields = items.fields as Readonly<Record<string, Field>>

/** A value of a version in words, for comparison and letters: choices by name, a list line by line. Empty text = nothing there. */
export const itemText = (name: string, value: unknown): string => textOf(fields[name], value)

function textOf(field: Field | undefined, value: unknown): string {
  if (field === undefined || value === undefined || value === null) return ''
  if (field.kind === 'choice') return field.choices?.[String(value)] ?? String(value)
  if (field.kind === 'list')
    return (value as readonly Readonly<Record<string, unknown>>[]).map((row) => lineOf(field, row)).join('\n')
  if (field.kind === 'files') return (value as readonly { readonly name: string }[]).map((file) => file.name).join('\n')
  return String(value)
}

/** Which law of the house a ground is stands beside its own words and says nothing more. */
const lineOf = (field: Field, row: Readonly<Record<string, unknown>>): string =>
  Object.entries(field.of ?? {})
    .filter(([name]) => name !== 'known')
    .map(([name, of]) => textOf(of, row[name]))
    .filter(Boolean)
    .join('，')

/** 10个工作日, 当场办结, 30日. */
export const daysText = (days: number | undefined, unit: string | undefined): string =>
  days === 0 ? '当场办结' : `${days ?? ''}个${unit === 'calendar' ? '自然日' : '工作日'}`

interface Limits {
  readonly promisedDays?: number
  readonly promisedUnit?: string
  readonly statutoryDays?: number
  readonly statutoryUnit?: string
}

/** What is promised, and beside it what the law sets. */
export const limitText = (row: Limits): string =>
  `${daysText(row.promisedDays, row.promisedUnit)}（${row.statutoryDays === undefined ? '法律没有规定时限' : `法定${daysText(row.statutoryDays, row.statutoryUnit)}${shorterText(row)}`}）`

/** ，压缩20%: how much shorter the promise is than the law allows; nothing where it is not shorter, or counted in other days. */
function shorterText({ promisedDays = 0, promisedUnit, statutoryDays = 0, statutoryUnit }: Limits): string {
  if (promisedUnit !== statutoryUnit || statutoryDays <= promisedDays) return ''
  return `，压缩${Math.round((100 * (statutoryDays - promisedDays)) / statutoryDays)}%`
}
