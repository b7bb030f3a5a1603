import { stateEnds, stateName } from '../catalog.ts'

/** Where a case stands: filled while a duty is open, hollow once it has ended. */
export const StateTag = ({ register, state }: { readonly register: string; readonly state: string | undefined }) =>
  state ? (
    <span className={stateEnds(register, state) ? 'tag tag-ended' : 'tag tag-open'}>{stateName(register, state)}</span>
  ) : null
