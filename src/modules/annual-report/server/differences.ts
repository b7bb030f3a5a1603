import type { Day } from '../../../kernel/day.ts'
import type { Store } from '../../../store/contract.ts'
import type { ReportKind } from '../template/language.ts'
import { assemble } from './assemble.ts'
import { isSigned } from './build.ts'
import { figuresOf, thaw } from './freeze.ts'
import { keptFreeze, keptReport } from './kept.ts'

/** What the registers say today that the signed report does not. */
export interface Later {
  readonly frozenOn: Day
  readonly differences: readonly {
    readonly figure: string
    readonly name: string
    readonly printed: string
    readonly now: string
    /** Evidence that was not there when the report was signed. */
    readonly evidence: readonly string[]
    readonly redefined: boolean
  }[]
}

/** Undefined while there is no signed report of the year. */
export async function laterDifferences(store: Store, kind: ReportKind, year: number): Promise<Later | undefined> {
  const report = await keptReport(store, kind, year)
  const kept = report && isSigned(report.state) ? await keptFreeze(store, kind, year) : undefined
  if (!kept) return undefined
  const frozen = await thaw(store, kept)
  const now = new Map((await figuresOf(store, await assemble(store, kind, year))).map((one) => [one.id, one]))
  const differences = frozen.figures.flatMap((then) => {
    const today = now.get(then.id)
    if (!today) return []
    const evidence = today.evidence.filter((entry) => !then.evidence.includes(entry))
    const redefined = then.definition !== '' && then.definition !== today.definition
    if (today.printed === then.printed && !redefined) return []
    return [{ figure: then.id, name: then.name, printed: then.printed, now: today.printed, evidence, redefined }]
  })
  return { frozenOn: kept.on, differences }
}
