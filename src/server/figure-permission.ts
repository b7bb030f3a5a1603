import type { Indicator } from '../kernel/indicator.ts'
import type { AnyRegister } from '../kernel/register.ts'
import type { Actor } from '../kernel/role.ts'
import { entitled } from '../store/permission.ts'

/** The registers on which a figure rests in the end. */
export const registersUnder = (indicator: Indicator): readonly AnyRegister[] =>
  indicator.kind === 'derived' ? Object.values(indicator.from).flatMap(registersUnder) : [indicator.of]

/** Who may read every register under a figure may see the figure, and who has to confirm it; an administrator never. */
export const mayReadFigure = (indicator: Indicator, actor: Actor): boolean =>
  entitled(actor, indicator.confirmedBy).length > 0 ||
  registersUnder(indicator).every(({ access }) => entitled(actor, access.read).length > 0)
