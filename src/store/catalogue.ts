import type { Jurisdiction, Plan } from '../kernel/clock.ts'
import { plan } from '../kernel/clock.ts'
import { type Module, procedureFor, proceduresOf, registersOf } from '../kernel/module.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { type Column, columnsOf } from './columns.ts'
import { declarationText } from './declaration.ts'
import { quoted, tableName } from './names.ts'
import { sm3 } from './secrets.ts'

/** A register made ready for use: its table, its columns, the procedure that keeps it, the plans of its deadlines. */
export interface Kept {
  readonly register: AnyRegister
  readonly procedure?: AnyProcedure
  readonly table: string
  /** The table's name as SQL writes it. */
  readonly sqlTable: string
  readonly columns: readonly Column[]
  readonly byField: ReadonlyMap<string, Column>
  readonly personal: boolean
  readonly searched: readonly Column[]
  /** The column that names the unit which handles a row. */
  readonly assigned?: string
  readonly plans: ReadonlyMap<string, Plan>
  /** The declaration as text and its hash: evidence says under which one something happened. */
  readonly declaration: string
  readonly declared: string
}
export interface Catalogue {
  readonly all: readonly Kept[]
  /** Throws NotFound for a register that no module declares. */
  readonly kept: (register: string) => Kept
  /** By the id of its procedure. Throws NotFound. */
  readonly keptBy: (procedure: string) => Kept
}

export function catalogueOf(modules: readonly Module[], pack?: Jurisdiction['pack']): Catalogue {
  const all = registersOf(modules).map((register) => keep(register, procedureFor(modules, register), pack))
  const byRegister = new Map(all.map((kept) => [kept.register.id, kept]))
  const byProcedure = new Map(all.flatMap((kept) => (kept.procedure ? [[kept.procedure.id, kept] as const] : [])))
  for (const procedure of proceduresOf(modules))
    if (!byProcedure.has(procedure.id)) throw new Error(`${procedure.id} keeps a register that another procedure keeps`)
  return {
    all,
    kept: (register) => found(byRegister.get(register), `台账「${register}」`),
    keptBy: (procedure) => found(byProcedure.get(procedure), `程序「${procedure}」`),
  }
}

function keep(register: AnyRegister, procedure: AnyProcedure | undefined, pack: Jurisdiction['pack']): Kept {
  const columns = columnsOf(register)
  const plans = Object.keys(procedure?.deadlines ?? {}).map(
    (id) => [id, plan(procedure as AnyProcedure, id, pack)] as const,
  )
  const declaration = declarationText(register, procedure)
  const table = tableName(register.id)
  const assigned = columns.find(({ field }) => field === register.assignedTo)?.column
  return {
    register,
    ...(procedure && { procedure }),
    ...(assigned !== undefined && { assigned }),
    table,
    sqlTable: quoted(table),
    columns,
    byField: new Map(columns.map((column) => [column.field, column])),
    personal:
      columns.some(({ of }) => of.personal || Object.values(of.of ?? {}).some((one) => one.personal)) ||
      Object.values(procedure?.steps ?? {}).some((step) => Object.values(step.data ?? {}).some((one) => one.personal)),
    searched: columns.filter(({ of }) => (of.searched || of.kind === 'serial') && !of.personal),
    plans: new Map(plans),
    declaration,
    declared: sm3(declaration),
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new NotFound(what)
  return value
}
