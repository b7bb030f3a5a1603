import type { AnyRegister, Field } from '../../kernel/register.ts'
import { procedureOf } from '../catalog.ts'

/** How a field is filtered: which editor opens, and which conditions it can make. */
export type FilterKind = 'choices' | 'days' | 'flag' | 'words' | 'exact' | 'amount' | 'number' | 'row' | 'presence'
export interface FilterField {
  readonly id: string
  readonly name: string
  readonly kind: FilterKind
  readonly choices?: Readonly<Record<string, string>>
  /** The register to choose from, for people, units and references. */
  readonly from?: string
}

const kinds: Readonly<Record<Field['kind'], FilterKind>> = {
  text: 'words',
  'long-text': 'words',
  serial: 'words',
  date: 'days',
  whole: 'number',
  money: 'amount',
  flag: 'flag',
  choice: 'choices',
  person: 'row',
  unit: 'row',
  reference: 'row',
  files: 'presence',
  list: 'presence',
}
const people = 'organization.people'
const units = 'organization.units'

/** What a list can be filtered by: how its cases stand, then its fields. */
export function filterFieldsOf(register: AnyRegister): readonly FilterField[] {
  const fields = Object.entries(register.fields as Readonly<Record<string, Field>>)
  return [...caseFields(register), ...fields.map(([id, field]) => fieldFilter(id, field)), ...placeFields]
}

const placeFields: readonly FilterField[] = [{ id: 'unit', name: '归属单位', kind: 'row', from: units }]

function caseFields(register: AnyRegister): FilterField[] {
  const procedure = procedureOf(register.id)
  if (!procedure) return []
  const states = Object.fromEntries(Object.entries(procedure.states).map(([id, state]) => [id, state.name]))
  return [
    { id: 'state', name: '状态', kind: 'choices', choices: states },
    { id: 'due', name: '届满日', kind: 'days' },
    { id: 'overdue', name: '已逾期', kind: 'flag' },
    { id: 'openedOn', name: '起始日期', kind: 'days' },
  ]
}

/** Personal data is found by its exact value only: it lies encrypted, and no part of it can be searched. */
function fieldFilter(id: string, field: Field): FilterField {
  const kind = field.personal ? 'exact' : kinds[field.kind]
  const from = field.kind === 'person' ? people : field.kind === 'unit' ? units : field.to
  return {
    id,
    name: field.name,
    kind,
    ...(field.choices ? { choices: field.choices } : {}),
    ...(kind === 'row' && from ? { from } : {}),
  }
}

/** The states in which a duty is still open, as the value of a filter. */
export function openStates(register: string): string {
  const states = Object.entries(procedureOf(register)?.states ?? {})
  return states.flatMap(([id, state]) => (state.ends ? [] : [id])).join(',')
}
