import { chineseDay, isDay } from '../kernel/day.ts'
import { type Fen, printMoney } from '../kernel/money.ts'
import type { Field, FileRef } from '../kernel/register.ts'
import { printScaled } from '../kernel/scaled.ts'
import { type Html, html } from './html.ts'

/** A public value as it is read: days in Chinese, choices by their name, money in 元, files as links under `path`. */
export function publicValue(field: Field | undefined, value: unknown, path: string): Html | string | undefined {
  if (field === undefined || value === undefined || value === null || value === '') return undefined
  switch (field.kind) {
    case 'date':
      return isDay(value) ? chineseDay(value) : String(value)
    case 'choice':
      return field.choices?.[String(value)] ?? String(value)
    case 'whole':
      return printScaled(Number(value), field)
    case 'flag':
      return value ? '是' : '否'
    case 'money':
      return printMoney(BigInt(value as string | bigint) as Fen)
    case 'files':
      return html`${(value as readonly FileRef[]).map(
        ({ hash, name }) => html`<a href="${path}/files/${hash}">${name}</a><br>`,
      )}`
    case 'list':
      return html`${(value as readonly Record<string, unknown>[]).map((row) => html`${line(field, row, path)}<br>`)}`
    default:
      return String(value)
  }
}

/** One row of a list: its values that are not personal, side by side. */
const line = (field: Field, row: Readonly<Record<string, unknown>>, path: string): Html =>
  html`${Object.entries(field.of ?? {})
    .filter(([, of]) => !of.personal)
    .map(([name, of]) => [publicValue(of, row[name], path), '　'])}`
