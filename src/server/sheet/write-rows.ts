import { canonical } from '../../kernel/canonical.ts'
import { type Reason, Refusal } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { OpenInput, Store, Work } from '../../store/contract.ts'
import { list } from '../../store/list.ts'
import { usedKeys } from '../../store/repeated.ts'
import { reasonsAgainst, save } from '../../store/save.ts'
import { transaction } from '../../store/transaction.ts'
import { fieldsOf } from './fields-of.ts'
import type { Fault, ReadRow } from './rows.ts'

interface Options {
  readonly mode: 'all' | 'partial'
  /** Judges every row and writes none. */
  readonly trial: boolean
  /** Put into every row besides what it says; a row that came before with another such addition is the same row. */
  readonly adds?: Readonly<Record<string, unknown>>
  readonly report?: (done: number, of: number) => void
}
interface Written {
  readonly accepted: number
  readonly faults: readonly Fault[]
  /** Rows that an earlier import had brought. */
  readonly repeated: readonly number[]
}
type Outcome = 'accepted' | 'repeated' | readonly Reason[]
type Perform = (store: Store, work: Work, register: AnyRegister, input: OpenInput) => Promise<Outcome>

/** Saves the rows: each for itself, or all in one transaction that a single refusal takes back. A trial judges them only. */
export async function writeRows(
  store: Store,
  work: Work,
  register: AnyRegister,
  rows: readonly ReadRow[],
  { mode, trial, report, adds = {} }: Options,
): Promise<Written> {
  const run = (within: Store, perform: Perform) => each(within, work, register, rows, perform, adds, report)
  if (trial) return run(store, judged)
  if (mode === 'partial') return run(store, saved)
  let written: Written = { accepted: 0, faults: [], repeated: [] }
  await transaction(store, async (tx) => {
    written = await run(tx, savedInPart)
    if (written.faults.length > 0) throw new TakenBack()
  }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error
  })
  return written
}

/** Ends a transaction without writing it. */
class TakenBack extends Error {}

async function each(
  store: Store,
  work: Work,
  register: AnyRegister,
  rows: readonly ReadRow[],
  perform: Perform,
  adds: Readonly<Record<string, unknown>>,
  report: Options['report'],
): Promise<Written> {
  const faults: Fault[] = []
  const repeated: number[] = []
  let accepted = 0
  const inputs = rows.map(({ values }) => ({ row: { ...values, ...adds }, key: keyOf(store, register, values) }))
  const used = await usedKeys(
    store,
    work,
    inputs.map(({ key }) => key),
  )
  for (const [index, input] of inputs.entries()) {
    const row = rows[index]?.row ?? 0
    const outcome = used.has(input.key) ? 'repeated' : await perform(store, work, register, input).catch(reasonsOf)
    if (outcome === 'accepted') accepted++
    else if (outcome === 'repeated') repeated.push(row)
    else
      faults.push(
        ...outcome.map(({ says, way, field = '' }) => ({ row, field, says: `${says}${way ? `。${way}` : ''}` })),
      )
    report?.(index + 1, rows.length)
  }
  return { accepted, faults, repeated }
}

function reasonsOf(error: unknown): readonly Reason[] {
  if (error instanceof Refusal) return error.reasons
  throw error
}

async function saved(store: Store, work: Work, register: AnyRegister, input: OpenInput): Promise<Outcome> {
  const taken = await takenNumbers(store, work, register, input)
  if (taken.length > 0) return taken
  return (await save(store, work, register.id, input)).repeated ? 'repeated' : 'accepted'
}

/** Inside the transaction of all, each row is a savepoint: a refused one leaves the others usable. */
const savedInPart: Perform = (store, work, register, input) =>
  transaction(store, (part) => saved(part, work, register, input))

const judged: Perform = async (store, work, register, input) => {
  const taken = await takenNumbers(store, work, register, input)
  const reasons = [...taken, ...(await reasonsAgainst(store, work, register.id, input))]
  return reasons.length > 0 ? reasons : 'accepted'
}

/** Numbers that a row brings with it and another row already has. */
async function takenNumbers(store: Store, work: Work, register: AnyRegister, { row }: OpenInput): Promise<Reason[]> {
  const reasons: Reason[] = []
  for (const [key, field] of fieldsOf(register)) {
    const value = row[key]
    if (field.kind !== 'serial' || field.composes || typeof value !== 'string') continue
    const same = await list(store, work, register.id, { filters: [{ field: key, op: 'is', value }], limit: 1 })
    if (same.rows.length > 0)
      reasons.push({
        says: `${field.name}「${value}」已经登记`,
        way: '这一行不用再导入；确是另一件事的，请清空编号',
        field: key,
      })
  }
  return reasons
}

/** The same content imported again is the same write: a corrected file can be sent in whole. */
const keyOf = (store: Store, register: AnyRegister, values: ReadRow['values']): string =>
  `import-${store.secrets.mac(canonical({ register: register.id, values }))}`
