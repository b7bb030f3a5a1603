import { canonical } from '../../../kernel/canonical.ts'
import type { Store } from '../../../store/contract.ts'

/** The SM3 of plain data in its canonical form. */
export const digestOf = (store: Pick<Store, 'secrets'>, content: object): string =>
  store.secrets.hash(canonical(content))
