import type { Day } from '../../kernel/day.ts'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { DeadlineView, MomentView, RecordView } from '../../kernel/wire.ts'

/** One thing that runs, or ran, beside the case. */
export interface TrackLine {
  /** The kind of track, as the procedure declares it. */
  readonly kind: string
  readonly key: string
  readonly name: string
  /** Whom or what it is about: the first line of text recorded when it was opened. */
  readonly about: string
  readonly openedOn: Day
  readonly closedOn?: Day
  readonly deadlines: readonly DeadlineView[]
}
type Lived = Pick<RecordView, 'history' | 'deadlines'>

/** Every track that was ever opened, in the order of opening; each moment names its track. */
export function tracksOf({ history, deadlines }: Lived, procedure: AnyProcedure | undefined): readonly TrackLine[] {
  return Object.entries(procedure?.tracks ?? {}).flatMap(([kind, { name, opensAt, closesAt }]) => {
    const own = Object.entries(procedure?.deadlines ?? {}).flatMap(([id, { track }]) => (track === kind ? [id] : []))
    return history
      .filter(({ step, data }) => step === opensAt && typeof data.track === 'string')
      .map((opening): TrackLine => {
        const key = String(opening.data.track)
        const closing = history.find(
          ({ n, step, data }) => n > opening.n && closesAt.includes(step) && data.track === key,
        )
        return {
          ...{ kind, key, name, about: aboutOf(opening, procedure), openedOn: opening.on },
          ...(closing && { closedOn: closing.on }),
          deadlines: deadlines.filter(({ id, track }) => track === key && own.includes(id)),
        }
      })
  })
}

function aboutOf({ step, data }: MomentView, procedure: AnyProcedure | undefined): string {
  for (const [name, field] of Object.entries(procedure?.steps[step]?.data ?? {})) {
    const value = data[name]
    if (field.kind === 'text' && !field.personal && typeof value === 'string' && value !== '') return value
  }
  return ''
}

/** Whether a step belongs to tracks of some kind, and whether it opens one. */
export function trackOf(
  procedure: AnyProcedure,
  step: string,
): { readonly kind: string; readonly opens: boolean } | undefined {
  for (const [kind, { opensAt, closesAt }] of Object.entries(procedure.tracks ?? {})) {
    if (opensAt === step) return { kind, opens: true }
    if (procedure.steps[step]?.track === kind || closesAt.includes(step)) return { kind, opens: false }
  }
  return undefined
}
