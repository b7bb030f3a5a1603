import type { AnyProcedure } from '../kernel/procedure.ts'
import { refuse } from '../kernel/refusal.ts'
import { afterStep, type Data, isPossible, type Standing } from './history-standing.ts'

/** Steps by id, by Chinese name or by number; refuses what is none of them. */
export function stepsNamed(of: AnyProcedure, name: string): readonly string[] {
  if (of.steps[name]) return [name]
  const found = Object.entries(of.steps).flatMap(([id, step]) =>
    step.name === name || step.number === name || step.alias?.includes(name) ? [id] : [],
  )
  if (found.length > 0) return found
  if (isOpening(of, name)) throw refuse(`「${name}」是起始（${of.opening.name}），只能排在第一位`)
  throw refuse(`${of.name}没有步骤「${name}」`, {
    way: `可用的编号：${numbersOf(of).join('、') || '没有，请写步骤名'}`,
  })
}

/** Whether a number or name means the opening. */
export const isOpening = (of: AnyProcedure, name: string): boolean =>
  name === of.opening.number || name === of.opening.name || of.opening.alias?.[name] !== undefined

/**
 * The step that a name means where the case stands. Of several under one number the one that the state, the data, or the
 * deadlines point to; of steps that follow one another (suspend, resume) the one taken least often. Refuses where two exclude each other.
 */
export function stepMeant(of: AnyProcedure, name: string, standing: Standing, data: Data): string {
  const named = stepsNamed(of, name)
  const narrowed = [
    (step: string) => isPossible(of, standing, step),
    (step: string) => Object.keys(data).some((field) => of.steps[step]?.data?.[field] !== undefined),
    (step: string) => bearsOnDeadlines(of, step),
  ].reduce((left: readonly string[], fits) => (left.some(fits) ? left.filter(fits) : left), named)
  const [first, ...others] = narrowed.toSorted((a, b) => (standing.taken[a] ?? 0) - (standing.taken[b] ?? 0))
  if (first === undefined) throw new Error('a name stands for at least one step')
  if (others.some((other) => excludes(of, standing, first, other)))
    throw refuse(`编号 ${name} 对应多个步骤：${narrowed.join('、')}`, { way: '请写明是哪一个步骤' })
  return first
}

/** Whether one step makes the other impossible: two ways in which the same thing ends. */
function excludes(of: AnyProcedure, standing: Standing, first: string, other: string): boolean {
  const ends = Object.values(of.tracks ?? {}).some(
    ({ closesAt }) => closesAt.includes(first) && closesAt.includes(other),
  )
  const after = afterStep(of, standing, first, {}).standing
  return ends || (isPossible(of, standing, other) && !isPossible(of, after, other))
}

const bearsOnDeadlines = (of: AnyProcedure, step: string): boolean =>
  of.steps[step]?.to !== undefined ||
  Object.values(of.deadlines).some(({ runsFrom, restartsAt = [], extendedBy = [], replacedBy, endsAt }) =>
    [
      typeof runsFrom === 'string' ? runsFrom : 'step' in runsFrom ? runsFrom.step : '',
      ...restartsAt,
      ...extendedBy.map((one) => one.step),
      replacedBy?.step,
      ...endsAt,
    ].includes(step),
  )

const numbersOf = (of: AnyProcedure): readonly string[] => {
  const all = Object.values(of.steps).flatMap(({ number, alias = [] }) => [...(number ? [number] : []), ...alias])
  return [...new Set(all)].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}
