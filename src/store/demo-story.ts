import type { Day } from '../kernel/day.ts'
import type { TakeInput } from './contract.ts'
import type { DemoAct } from './demo-door.ts'
import { save } from './save.ts'
import { take } from './take.ts'

/** One case of the demonstration, from its opening to where it stands on the last day, each step on its day by the person whose step it is. */
export interface Story {
  readonly id: string
  readonly on: Day
  readonly by: string
  readonly row: Readonly<Record<string, unknown>>
  readonly steps: readonly (readonly [on: Day, who: string, step: string, input?: Omit<TakeInput, 'on'>])[]
}

interface Told {
  readonly id: string
  readonly keeps: { readonly id: string }
}

/** The acts of a story, through real steps. */
export const told = (procedure: Told, { id, on, by, row, steps }: Story): readonly DemoAct[] => [
  { on, run: ({ store, as }) => save(store, as(by), procedure.keeps.id, { id, row }) },
  ...steps.map(
    ([day, who, step, input]): DemoAct => ({
      on: day,
      run: ({ store, as }) => take(store, as(who), procedure.id, id, step, input ?? {}),
    }),
  ),
]
