import { isDay } from '../kernel/day.ts'
import type { Fen } from '../kernel/money.ts'
import type { Reason } from '../kernel/refusal.ts'
import type { Field, FileRef } from '../kernel/register.ts'

/** What was read of a field from outside: a value, nothing (an empty field), or the sentence that says what is wrong. */
export type Accepted = { readonly value: unknown } | { readonly says: string; readonly way?: string }

const TEXT_LIMIT = 2_000
const LONG_TEXT_LIMIT = 100_000
const MOST_ROWS = 2_000
const MONEY_LIMIT = 10n ** 20n

/** Reads one value by the kind of its field. Null, undefined and blank text are an empty field. */
export function accept(field: Field, given: unknown): Accepted {
  const value = typeof given === 'string' ? given.normalize('NFC').trim() : given
  if (value === undefined || value === null || value === '') return { value: undefined }
  return READERS[field.kind](field, value)
}

/** Reads a set of fields. Unknown names are refused; nothing is dropped in silence. */
export function acceptAll(
  fields: Readonly<Record<string, Field>>,
  given: Readonly<Record<string, unknown>>,
  within = '',
): { readonly values: Record<string, unknown>; readonly reasons: readonly Reason[] } {
  const values: Record<string, unknown> = {}
  const reasons: Reason[] = []
  for (const [name, raw] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) {
      reasons.push({ says: `没有名为「${name}」的字段`, way: '请核对填报模板或接口说明', field: `${within}${name}` })
      continue
    }
    const accepted = accept(field, raw)
    if ('says' in accepted)
      reasons.push({ ...accepted, says: `${field.name}：${accepted.says}`, field: `${within}${name}` })
    else if (accepted.value !== undefined) values[name] = accepted.value
  }
  return { values, reasons }
}

const wrong = (says: string, way?: string): Accepted => ({ says, ...(way && { way }) })

const limited =
  (limit: number) =>
  (_field: Field, value: unknown): Accepted => {
    if (typeof value !== 'string') return wrong('应当是文字', '请填写文字')
    if (value.includes('\u0000') || !value.isWellFormed()) return wrong('含有无法保存的字符', '请删去后重新填写')
    if (value.length > limit) return wrong(`不能超过${limit}个字符，现有${value.length}个`, '请精简，或作为附件上传')
    return { value }
  }
const shortText = limited(TEXT_LIMIT)

const READERS: Readonly<Record<Field['kind'], (field: Field, value: unknown) => Accepted>> = {
  text: shortText,
  'long-text': limited(LONG_TEXT_LIMIT),
  person: shortText,
  unit: shortText,
  reference: shortText,
  serial: shortText,
  date: (_field, value) =>
    isDay(value) ? { value } : wrong(`${quoted(value)}不是有效日期`, '请写成 2024-01-15 这样的形式'),
  whole: (_field, value) =>
    Number.isSafeInteger(value) ? { value } : wrong(`${quoted(value)}不是整数`, '请填写整数，不带小数和单位'),
  flag: (_field, value) => (typeof value === 'boolean' ? { value } : wrong('应当填写是或者否', '请选择是或者否')),
  money: (_field, value) => money(value),
  choice: (field, value) =>
    typeof value === 'string' && Object.hasOwn(field.choices ?? {}, value)
      ? { value }
      : wrong(`${quoted(value)}不在选项之内`, `可选：${Object.values(field.choices ?? {}).join('、')}`),
  files: (_field, value) =>
    Array.isArray(value) && value.every(isFileRef)
      ? empty(value.map(({ hash, name, size, type }: FileRef) => ({ hash, name, size, type })))
      : wrong('附件的格式不对', '请先上传文件，再填写上传后得到的文件引用'),
  list: (field, value) => list(field, value),
}

function money(value: unknown): Accepted {
  const isWhole =
    typeof value === 'bigint' ||
    Number.isSafeInteger(value) ||
    (typeof value === 'string' && /^-?\d{1,21}$/.test(value))
  if (!isWhole) return wrong(`${quoted(value)}不是有效金额`, '金额以分为单位，填写整数')
  const fen = BigInt(value as string | number | bigint)
  if (fen >= MONEY_LIMIT || fen <= -MONEY_LIMIT) return wrong('金额超出可以登记的范围', '请核对计量单位')
  return { value: fen as Fen }
}

function list(field: Field, value: unknown): Accepted {
  if (!Array.isArray(value)) return wrong('应当是若干行', '请逐行填写')
  if (value.length > MOST_ROWS) return wrong(`不能超过${MOST_ROWS}行，现有${value.length}行`, '请分开登记')
  const read: Record<string, unknown>[] = []
  for (const [index, row] of value.entries()) {
    if (!row || typeof row !== 'object' || Array.isArray(row))
      return wrong(`第${index + 1}行的格式不对`, '请按模板逐项填写')
    const { values, reasons } = acceptAll(field.of ?? {}, row as Record<string, unknown>)
    const missing = Object.entries(field.of ?? {}).find(([name, of]) => of.required && values[name] === undefined)
    if (reasons[0]) return wrong(`第${index + 1}行，${reasons[0].says}`, reasons[0].way)
    if (missing) return wrong(`第${index + 1}行没有填写${missing[1].name}`, '请补齐后再提交')
    read.push(values)
  }
  return empty(read)
}

/** What was sent, as the sentence repeats it. An object may come without any text of its own. */
const quoted = (value: unknown): string =>
  typeof value === 'object' ? '所填内容' : `「${String(value).slice(0, 40)}」`

/** A list without rows is an empty field. */
const empty = (items: readonly unknown[]): Accepted => ({ value: items.length > 0 ? items : undefined })

const isFileRef = (value: unknown): value is FileRef => {
  const file = value as Partial<FileRef> | null
  return (
    typeof file === 'object' &&
    file !== null &&
    typeof file.hash === 'string' &&
    /^[0-9a-f]{64}$/.test(file.hash) &&
    typeof file.name === 'string' &&
    file.name.length <= 300 &&
    !file.name.includes('\u0000') &&
    Number.isSafeInteger(file.size) &&
    typeof file.type === 'string'
  )
}
