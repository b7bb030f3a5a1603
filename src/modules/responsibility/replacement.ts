import { consequence } from '../../kernel/consequence.ts'
import { institution } from './institution.procedure.ts'
import { type InstitutionFields, institutions } from './institutions.register.ts'

/** What is revised or repealed by a new paper ends on the day of that paper. */
export const replacement = consequence<InstitutionFields>(
  { register: institutions.id, what: 'opened' },
  ({ row: { action, replaces, issuedOn, number, name } }) => {
    if (!replaces || !issuedOn || action === 'made') return []
    const step = action === 'revised' ? 'revise' : 'repeal'
    return [{ takes: institution.id, id: replaces, step, on: issuedOn, data: { reason: number ?? name } }]
  },
)
