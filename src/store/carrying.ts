import type { Carried, Step } from '../kernel/procedure.ts'
import type { Catalogue } from './catalogue.ts'
import type { Reaction } from './contract.ts'
import { take } from './take.ts'

/** What steps bring with them, as reactions; a procedure of a module that is not installed is passed over. */
export const carrying = (catalogue: Catalogue): readonly Reaction[] =>
  catalogue.all.flatMap(({ register, procedure }) =>
    Object.entries((procedure?.steps ?? {}) as Readonly<Record<string, Step>>).flatMap(([step, { carries = [] }]) =>
      carries
        .filter((carried) => catalogue.all.some((kept) => kept.procedure?.id === carried.procedure))
        .map((carried) => reactionOf(register.id, step, carried)),
    ),
  )

const reactionOf = (register: string, step: string, { procedure, step: brought, to }: Carried): Reaction => ({
  on: { register, what: 'taken', step },
  react: async (tx, work, { view }) => {
    const on = view.history.findLast((moment) => moment.step === step)?.on
    for (const { id, ...input } of to(view))
      await take(tx, work, procedure, id, brought, { ...input, ...(on !== undefined && { on }) })
  },
})
