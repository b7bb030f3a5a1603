import { cite } from '../kernel/law.ts'
import type { Reason } from '../kernel/refusal.ts'
import type { ReasonView } from '../kernel/wire.ts'

/** A reason as it is shown, its basis printed as a citation. */
export const reasonView = ({ says, basis, way, field }: Reason): ReasonView => ({
  says,
  ...(basis && { basis: cite(basis) }),
  ...(way !== undefined && { way }),
  ...(field !== undefined && { field }),
})
