import type { HomeItem } from '../../kernel/wire.ts'

/** GET /api/search?q= : rows of all registers that the person may read. */
export interface FoundView {
  readonly items: readonly HomeItem[]
  readonly more?: boolean
}
