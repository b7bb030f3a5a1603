import { isDay } from '../kernel/day.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Data } from './history-standing.ts'

/**
 * The data of a step as the clock reads them. Some steps set the last day themselves, or give the day of a start (a
 * receipt): where their data hold a single date, that is the one, whatever it is called. Refuses what looks like a date and is
 * none, and a last day that is not told.
 */
export function dataOfStep(of: AnyProcedure, step: string, data: Data, place: number): Data {
  const declared = of.steps[step]?.data ?? {}
  for (const [field, value] of Object.entries(data))
    if ((declared[field]?.kind === 'date' || looksLikeDay(value)) && !isDay(value))
      throw refuse(`第 ${place} 步的 data.${field} 不是有效日期：「${String(value)}」`, {
        way: '请写成 2024-01-15 这样的形式',
      })
  if (data.track !== undefined && typeof data.track !== 'string')
    throw refuse(`第 ${place} 步的 data.track 应当是文字`, { way: '请写征求意见对象的名称' })
  const read = withDates(of, step, data)
  const missing = Object.values(of.deadlines).find(
    ({ replacedBy, runsFrom }) => replacedBy?.step === step && runsFrom !== step && !isDay(read[replacedBy.field]),
  )
  if (missing)
    throw refuse(
      `第 ${place} 步「${of.steps[step]?.name}」没有在 data.${missing.replacedBy?.field} 中写明日期，${missing.name}无法确定`,
      { way: '请补上另行确定的日期' },
    )
  return read
}

const looksLikeDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{1,2}-\d{1,2}$/.test(value)

function withDates(of: AnyProcedure, step: string, data: Data): Data {
  const dates = Object.values(data).filter(isDay)
  const only = dates.length === 1 ? dates[0] : undefined
  const read: Record<string, unknown> = { ...data }
  for (const { replacedBy, runsFrom } of Object.values(of.deadlines)) {
    const sets = replacedBy?.step === step ? replacedBy.field : undefined
    const starts =
      typeof runsFrom === 'object' && 'step' in runsFrom && runsFrom.step === step ? runsFrom.dayIn : undefined
    for (const field of [sets, starts])
      if (field !== undefined && !isDay(read[field]) && only !== undefined) read[field] = only
  }
  return read
}
