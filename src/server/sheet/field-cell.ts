import type { Field, Fields } from '../../kernel/register.ts'
import { readScaled } from '../../kernel/scaled.ts'
import { type CellRead, textOf } from './cell-text.ts'
import { readDay } from './day-cell.ts'
import type { Directory } from './directory.ts'
import { restored } from './formula-guard.ts'
import { isEmpty, plain, type RawCell } from './grid.ts'
import { listItems } from './list-cell.ts'
import { fenOf } from './money-scale.ts'

/**
 * What a cell says for a field: a value as the store takes it, undefined for an empty cell, or what is wrong with it.
 * `unit` is the unit of money that the heading names.
 */
export async function readField(
  field: Field,
  cell: RawCell | undefined,
  directory: Directory,
  unit = '元',
): Promise<CellRead<unknown>> {
  if (isEmpty(cell) || cell === undefined) return { value: undefined }
  if (typeof cell === 'object' && cell !== null && 'formula' in cell && cell.formula === null)
    return { says: '公式没有计算结果，请先在 Excel 中重新计算并保存' }
  const value = plain(cell)
  if (typeof value === 'object' && value !== null && 'error' in value) return { says: `单元格是错误值 ${value.error}` }
  if (field.kind === 'date') return readDay(cell)
  if (field.kind === 'flag') return readFlag(cell)
  const read = textOf(cell, HALF_WIDTH.has(field.kind) || field.mask === 'phone' || field.mask === 'identity')
  if ('says' in read) return read
  const text = restored(read.value)
  if (text === '') return { value: undefined }
  if (field.personal && text.includes('*')) return { says: '内容是脱敏后的，不能导入；请填写完整内容' }
  return ofKind(field, text, directory, unit)
}

const HALF_WIDTH: ReadonlySet<Field['kind']> = new Set(['whole', 'money'])

function ofKind(
  field: Field,
  text: string,
  directory: Directory,
  unit: string,
): CellRead<unknown> | Promise<CellRead<unknown>> {
  switch (field.kind) {
    case 'whole':
      return readWhole(field, text)
    case 'money':
      return readMoney(text, unit)
    case 'choice':
      return readChoice(field, text)
    case 'person':
      return directory.person(text)
    case 'unit':
      return directory.unit(text)
    case 'reference':
      return directory.row(field.to ?? '', text)
    case 'list':
      return readList(field.of ?? {}, text, directory)
    default:
      return { value: text }
  }
}

function readWhole(field: Field, text: string): CellRead<number> {
  const value = readScaled(text, field)
  if (value !== undefined) return { value }
  const wanted = field.scale ? `不是数字，或者小数多于${field.scale}位` : '不是整数'
  return { says: `「${text}」${wanted}，请只填数字，不带单位` }
}

/** A number that another system gives in a larger unit, as a whole number of ours: 12.5 小时 are 750 分钟. */
export function readTimes(cell: RawCell | undefined, times: number): CellRead<number | undefined> {
  if (isEmpty(cell) || cell === undefined) return { value: undefined }
  const read = textOf(cell, true)
  if ('says' in read) return read
  const n = /^-?\d+(\.\d+)?$/.test(read.value) ? Number(read.value) : Number.NaN
  return Number.isFinite(n)
    ? { value: Math.round(n * times) }
    : { says: `「${read.value}」不是数字，请只填数字，不带单位` }
}

function readMoney(text: string, unit: string): CellRead<unknown> {
  try {
    const fen = fenOf(text.replace(/^[¥￥]/, ''), unit)
    if (fen !== undefined) return { value: fen }
  } catch (error) {
    return { says: (error as Error).message }
  }
  const written = /(元|千元|万元|百万元|亿元|万|亿)$/.exec(text)?.[1]
  return written !== undefined && written !== unit
    ? { says: `「${text}」的单位与表头的「${unit}」不一致，请统一到表头的单位，单元格内只填数字` }
    : { says: `「${text}」不是金额，请以${unit}为单位只填数字` }
}

function readChoice({ choices = {} }: Field, text: string): CellRead<string> {
  const wanted = text.normalize('NFKC').replace(/\s/g, '')
  const key = Object.keys(choices).find(
    (one) => one === text || choices[one]?.normalize('NFKC').replace(/\s/g, '') === wanted,
  )
  return key !== undefined
    ? { value: key }
    : { says: `「${text}」不在可选范围内：${Object.values(choices).slice(0, 12).join('、')}` }
}

const YES: ReadonlySet<string> = new Set(['是', '有', '√', '✓', '1', 'true', 'y', 'yes'])
const NO: ReadonlySet<string> = new Set(['否', '无', '×', '✗', '0', 'false', 'n', 'no'])

function readFlag(cell: RawCell): CellRead<boolean> {
  const read = textOf(cell, true)
  if ('says' in read) return read
  const text = read.value.toLowerCase()
  if (YES.has(text)) return { value: true }
  return NO.has(text) ? { value: false } : { says: `「${read.value}」请填「是」或者「否」` }
}

async function readList(of: Fields, text: string, directory: Directory): Promise<CellRead<unknown>> {
  const fields = Object.entries(of) as [string, Field][]
  const items: Record<string, unknown>[] = []
  for (const [index, parts] of listItems(text).entries()) {
    if (parts.length > fields.length)
      return {
        says: `第 ${index + 1} 项有 ${parts.length} 个部分，最多 ${fields.length} 个；内容里的「｜」请写成「\\｜」`,
      }
    const item: Record<string, unknown> = {}
    for (const [place, [key, field]] of fields.entries()) {
      const read = await readField(field, parts[place] ?? null, directory)
      if ('says' in read) return { says: `第 ${index + 1} 项的${field.name}：${read.says}` }
      if (read.value !== undefined) item[key] = read.value
      else if (field.required) return { says: `第 ${index + 1} 项缺少${field.name}` }
    }
    items.push(item)
  }
  return { value: items }
}
