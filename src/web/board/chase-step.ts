import type { Step } from '../../kernel/procedure.ts'
import type { Field } from '../../kernel/register.ts'
import type { RecordView } from '../../kernel/wire.ts'
import { procedureOf, registerById } from '../catalog.ts'

/** A procedure that can be chased has a step of this id: it asks a unit for something and makes a 督办单. */
export const chaseStepId = 'chase'

export const chaseStep = (register: string): Step | undefined => procedureOf(register)?.steps[chaseStepId]

/** Whether somebody with these roles may chase the cases of a register. */
export const canChase = (register: string, roles: readonly string[]): boolean =>
  chaseStep(register)?.by.some((role) => roles.includes(role.id)) === true

/** What is asked, and until when. */
export interface ChaseOrder {
  readonly demand: string
  readonly before: string
}
/**
 * What is recorded of a chase: the unit that keeps the office waiting is the one that the case names (the section that
 * handles it), else the one where it belongs; demand and last day are what was typed.
 */
export function chaseData(step: Step, record: RecordView, order: ChaseOrder): Readonly<Record<string, unknown>> {
  const filled = Object.entries(step.data ?? {}).map(([id, field]) => [id, recorded(field, record, order)] as const)
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
}

function recorded(field: Field, record: RecordView, { demand, before }: ChaseOrder): unknown {
  if (field.kind === 'unit') return handlingUnit(record) ?? record.place.unit
  if (field.kind === 'date') return before
  return field.kind === 'text' || field.kind === 'long-text' ? demand : undefined
}

export function handlingUnit(record: RecordView): string | undefined {
  const fields = Object.entries((registerById(record.register)?.fields ?? {}) as Readonly<Record<string, Field>>)
  const named = fields.find(([id, field]) => field.kind === 'unit' && typeof record.row[id] === 'string')
  return named && (record.row[named[0]] as string)
}
