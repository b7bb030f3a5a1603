import type { Day } from '../kernel/day.ts'
import { inForce } from '../kernel/law.ts'
import { type Span, spanText } from '../kernel/limit.ts'
import { instruments, limits } from './index.ts'

/** What the law of this house knows, as choices: a ground or a limit that is chosen here is watched. */
export const knownLaws: Readonly<Record<string, string>> = Object.fromEntries(
  instruments.map(({ id, title, number }) => [id, `${title}（${number}）`]),
)
export const knownLimits: Readonly<Record<string, string>> = Object.fromEntries(
  limits
    .filter(({ history }) => history.some(({ value }) => value && value.n !== null))
    .map(({ id, name }) => [id, name]),
)

interface Ground {
  readonly law: string
  readonly known?: string
}

/** Whether a ground is no longer in force on a day; a law that the house does not know is taken as in force. */
export function isRepealed({ law, known }: Ground, day: Day): boolean {
  const chosen = instruments.filter(({ id }) => id === known)
  const named = chosen.length > 0 ? chosen : instruments.filter(({ title }) => title === bare(law))
  return named.length > 0 && !named.some((one) => inForce(one, day))
}

/** How long the law gives on a day, in days; undefined where it gives no number. */
export function lawfulSpan(limit: string | undefined, day: Day): Span | undefined {
  const history = limits.find(({ id }) => id === limit)?.history
  return history?.findLast(({ from }) => from <= day)?.value ?? undefined
}

/** 工作日 or 自然日, as the units of the list say it. */
export const unitOf = ({ unit }: Span): 'working' | 'calendar' | undefined =>
  unit === '工作日' ? 'working' : unit === '日' ? 'calendar' : undefined

export { spanText }

const bare = (law: string): string =>
  law
    .replace(/[《》]/g, '')
    .replace(/^中华人民共和国/, '')
    .trim()
