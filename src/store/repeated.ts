import { refuse } from '../kernel/refusal.ts'
import type { Saved, Store, Work } from './contract.ts'
import { first, rows } from './query.ts'

interface Given {
  readonly register: string
  readonly record: string
  readonly what: string
  readonly version: number
  readonly evidence: string
  readonly letter: Saved['letter'] | null
}

/**
 * The first answer to a write that carried this key, if there was one.
 * Throws a Refusal when the key had been used for something else.
 */
export async function repeatedOf(
  store: Store,
  work: Work,
  key: string | undefined,
  register: string,
  what: string,
  record?: string,
): Promise<Saved | undefined> {
  if (key === undefined) return undefined
  const given = await first<Given>(store.db, 'select * from fadu.given where person = $1 and key = $2', [
    work.actor.person,
    key,
  ])
  if (!given) return undefined
  if (given.register !== register || given.what !== what || (record !== undefined && given.record !== record))
    throw refuse('同一提交编号已用于另一项操作', { way: '请刷新页面后重新提交' })
  const { version, evidence, letter } = given
  return { id: given.record, version, evidence, repeated: true, ...(letter && { letter }) }
}

/** Which of many keys the person has already used: one question for a whole import. */
export async function usedKeys(store: Store, work: Work, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const text = 'select key from fadu.given where person = $1 and key = any($2)'
  const found = await rows<{ key: string }>(store.db, text, [work.actor.person, [...keys]])
  return new Set(found.map(({ key }) => key))
}
