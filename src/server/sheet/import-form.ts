import { Refusal } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { ImportView } from '../../kernel/wire.ts'
import type { Store, Work } from '../../store/contract.ts'
import { reasonsAgainst, save } from '../../store/save.ts'
import type { SheetForm } from '../door.ts'
import { readTableApart } from './worker-tasks.ts'

/** An import of a printed form: what an import of rows answers, and what was found in what is printed there. */
export interface FormView extends ImportView {
  readonly findings: readonly string[]
}

/**
 * Reads a printed form into one row of its register; the same content is registered once. Undefined when the table is no such
 * form, but a list of rows. Refuses (Refusal) with every fault of form.
 */
export async function importForm(
  store: Store,
  work: Work,
  register: AnyRegister,
  form: SheetForm,
  bytes: Uint8Array,
  options: { readonly given: Readonly<Record<string, string>>; readonly fileName: string; readonly dryRun: boolean },
): Promise<FormView | undefined> {
  const found = await form.read(store, await readTableApart(bytes), options.given, options.fileName)
  if (!found) return undefined
  const { row, notes, findings } = found
  const key = `form-${store.secrets.mac(JSON.stringify([register.id, row])).slice(0, 40)}`
  const importing: Work = { ...work, via: 'import' }
  try {
    const reasons = options.dryRun ? await reasonsAgainst(store, importing, register.id, { row }) : []
    if (reasons.length > 0) throw new Refusal(reasons)
    const saved = options.dryRun ? undefined : await save(store, importing, register.id, { row, key })
    const again = saved?.repeated ? ['此前已经导入，没有重复登记'] : []
    return { read: 1, accepted: 1, refused: [], notes: [...notes, ...again], findings }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const refused = error.reasons.map(({ says, field = '' }) => ({ row: 1, field, says }))
    return { read: 1, accepted: 0, refused, notes, findings }
  }
}
