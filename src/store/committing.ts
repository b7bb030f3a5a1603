import type { CaseView } from '../kernel/procedure.ts'
import { assert } from '../kernel/refusal.ts'
import { Conflict } from './conflict.ts'
import type { Happened, Reaction, Saved, Store, Work } from './contract.ts'
import { forgetName } from './naming.ts'
import { isUniqueViolation } from './query.ts'
import { repeatedOf } from './repeated.ts'
import { transaction } from './transaction.ts'
import { type Writing, whatOf, write } from './writing.ts'

/** What is written, and what is told to the reactions. */
export interface Made {
  readonly writing: Writing
  readonly view: CaseView
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * Makes and writes: one statement by itself, or one transaction when something reacts or a number has to be drawn inside
 * it. Undefined when the row changed between reading and writing; nothing was written then.
 */
export async function commit(
  store: Store,
  work: Work,
  of: { readonly register: string; readonly what: Happened['what']; readonly step?: string },
  needsTransaction: boolean,
  make: (store: Store) => Promise<Made>,
): Promise<Saved | undefined> {
  const reactions = store.reactions.filter(({ on }) => meets(on, of))
  const run = async (within: Store): Promise<Saved | undefined> => {
    const made = await make(within)
    const written = await writtenOr(within, made.writing)
    if (!written) return again(within, work, made.writing)
    const { view, data } = made
    const { entry, saved } = made.writing
    if (made.writing.title !== undefined) forgetName(store, entry.record)
    for (const { react } of reactions) await react(within, work, { ...of, id: entry.record, view, data })
    return saved
  }
  return reactions.length > 0 || needsTransaction ? transaction(store, run) : run(store)
}

const meets = (on: Reaction['on'], of: Omit<Reaction['on'], 'react'>): boolean =>
  on.register === of.register &&
  (on.what === undefined || on.what === of.what) &&
  (on.step === undefined || on.step === of.step)

async function writtenOr(store: Store, writing: Writing): Promise<boolean> {
  try {
    return await write(store, writing)
  } catch (error) {
    if (
      isUniqueViolation(error) &&
      /_pkey$/.test(error.constraint ?? '') &&
      writing.isNew &&
      error.constraint !== 'given_pkey'
    )
      throw new Conflict(`编号「${writing.entry.record}」已被使用`, '请换一个编号，或打开已有的记录')
    if (isUniqueViolation(error) && !writing.isNew && !store.inTransaction) return false
    if (isUniqueViolation(error)) throw new Conflict()
    throw error
  }
}

/** Nothing was written: the same write had been made before, or somebody else was faster. */
async function again(store: Store, work: Work, { entry, key }: Writing): Promise<Saved | undefined> {
  const saved = await repeatedOf(store, work, key, entry.register, whatOf(entry))
  assert(saved || entry.version > 1, 'a new row is refused only for its key')
  return saved
}
