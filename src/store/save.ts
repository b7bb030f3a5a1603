import { type Day, isDay } from '../kernel/day.ts'
import { type Reason, Refusal } from '../kernel/refusal.ts'
import type { Field } from '../kernel/register.ts'
import type { Place } from '../kernel/role.ts'
import { acceptAll } from './accept.ts'
import type { Kept } from './catalogue.ts'
import { closedFor } from './closed-period.ts'
import { commit } from './committing.ts'
import { composedOf } from './composing.ts'
import { Conflict } from './conflict.ts'
import type { OpenInput, Saved, Store, Work } from './contract.ts'
import { drawAll } from './drawing.ts'
import { drawnCodes } from './drawn-codes.ts'
import { catalogueFor } from './house.ts'
import { isId } from './identity.ts'
import { dangling, failing, missing } from './judged.ts'
import { opened } from './opened.ts'
import { placeFor } from './permission.ts'
import { repeatedOf } from './repeated.ts'
import { giveBack } from './serials.ts'

/**
 * Opens a row: a case where a procedure keeps the register. Its evidence, first moment, deadlines and letter are written
 * with it. Throws a Refusal with every reason at once, NotPermitted without the role, Conflict for an id that is taken.
 */
export async function save(store: Store, work: Work, register: string, input: OpenInput): Promise<Saved> {
  const kept = catalogueFor(store).kept(register)
  const place = await placeFor(store, work, kept, input.place)
  const { values, reasons } = await judged(store, work, kept, input, place)
  if (reasons.length > 0) {
    const before = await repeatedOf(store, work, input.key, register, 'opened')
    if (before) return before
    throw new Refusal(reasons)
  }
  const openedOn = openingDay(work, kept, input, values)
  const numbers = numbersOf(kept, values)
  // A server draws numbers before the transaction, so that writers never queue behind a series.
  const isAhead = store.engine === 'server' && !store.inTransaction
  let drawn = isAhead ? await drawAll(store, numbers, openedOn) : undefined
  const make = async (within: Store) => {
    drawn = isAhead ? drawn : await drawAll(within, numbers, openedOn)
    const given = Object.fromEntries([...(drawn ?? [])].map(([field, { text }]) => [field, text]))
    return opened(within, work, kept, { place, openedOn, values: { ...values, ...given }, input })
  }
  const of = { register, what: 'opened' } as const
  const saved = await commit(store, work, of, numbers.length > 0 && !isAhead, make).catch(async (error: unknown) => {
    if (isAhead) await giveBack(store.db, drawn?.values() ?? [])
    throw error
  })
  if (!saved) throw new Conflict()
  if (saved.repeated) await giveBack(store.db, drawn?.values() ?? [])
  return saved
}

/** Everything for which `save` would refuse to open a row, told without writing anything. Throws NotPermitted without the role. */
export async function reasonsAgainst(
  store: Store,
  work: Work,
  register: string,
  input: OpenInput,
): Promise<readonly Reason[]> {
  const kept = catalogueFor(store).kept(register)
  return (await judged(store, work, kept, input, await placeFor(store, work, kept, input.place))).reasons
}

async function judged(store: Store, work: Work, kept: Kept, input: OpenInput, place: Place) {
  const { values, reasons } = acceptAll(kept.register.fields, input.row)
  const wrong: Reason[] = [...reasons]
  for (const { field, of } of kept.columns)
    if (of.kind === 'serial' && values[field] !== undefined && work.via !== 'import')
      wrong.push({ says: `${of.name}由系统按登记顺序编排，不能填写`, way: '请留空', field })
  for (const { field, of } of kept.columns)
    if (of.drawn && values[field] !== undefined && work.via !== 'demonstration')
      wrong.push({ says: `${of.name}由系统生成，不能填写`, way: '请留空', field })
  if (input.on !== undefined && !isDay(input.on))
    wrong.push({ says: '登记的日期无效', way: '请写成 2024-01-15 这样的形式' })
  else if (input.on !== undefined && input.on > work.today)
    wrong.push({
      says: `发生日期 ${input.on} 晚于今天 ${work.today}`,
      way: '尚未发生的事项不能登记，请填写实际发生的日期',
    })
  if (input.id !== undefined && !isId(input.id))
    wrong.push({ says: `编号「${input.id}」不符合要求`, way: '只能用小写字母、数字和连字符' })
  const absent = missing(kept.register.fields, values).filter(({ field }) => !wrong.some((one) => one.field === field))
  wrong.push(...absent)
  const composed = composedOf(kept, values)
  for (const [field, value] of Object.entries(composed))
    if (wrong.length === 0 && values[field] !== undefined && values[field] !== value)
      wrong.push({
        says: `${kept.byField.get(field)?.of.name ?? field}「${values[field]}」与各组成部分不符，应为「${value ?? ''}」`,
        way: '请核对各组成部分；编码由系统生成，可以留空',
        field,
      })
  Object.assign(values, composed, drawnCodes(kept, values))
  if (wrong.length === 0)
    wrong.push(...failing(kept, values), ...(await dangling(store, work, kept.register.fields, values)))
  if (wrong.length === 0) wrong.push(...(await closedFor(store, kept, place.unit, values)))
  return { values, reasons: wrong }
}

/** The day given, else the day that the register is dated by (a receipt), else today; never a day to come. */
function openingDay(work: Work, kept: Kept, input: OpenInput, values: Readonly<Record<string, unknown>>): Day {
  const dated = values[kept.register.dated]
  return input.on ?? (isDay(dated) && dated <= work.today ? dated : work.today)
}

/** Serial numbers that the opening gives: those that no step fills. */
const numbersOf = (kept: Kept, values: Readonly<Record<string, unknown>>): readonly [string, Field][] => {
  const later = new Set(Object.values(kept.procedure?.steps ?? {}).flatMap((step) => step.fills ?? []))
  return kept.columns
    .filter(({ field, of }) => of.kind === 'serial' && !of.composes && !later.has(field) && values[field] === undefined)
    .map(({ field, of }) => [field, of])
}
