import type { PortalAsked } from '../../portal/door.ts'
import type { Html } from '../../portal/html.ts'
import type { FormError } from '../../portal/parts/errors.ts'
import type { Application } from './portal-draft.ts'

/** One page of the application form. */
export interface ApplyStep {
  readonly id: string
  readonly name: string
  readonly title: string
  /** The controls with what was typed and what is wrong with it. */
  readonly body: (application: Application, errors: readonly FormError[]) => Html
  /** What was typed, taken over as it is. */
  readonly read: (application: Application, asked: PortalAsked) => Promise<Application>
  /** Why the step is not finished; empty when it is. */
  readonly faults: (application: Application) => readonly FormError[]
}

/** The texts of some controls, trimmed, over those typed before. */
export const typedOver = (
  { typed }: Application,
  { form }: PortalAsked,
  names: readonly string[],
): Readonly<Record<string, string>> => ({
  ...typed,
  ...Object.fromEntries(names.map((name) => [name, (form[name] ?? '').trim()])),
})

export const fault = (field: string, says: string): FormError => ({ field, says })
