import type { Module } from '../kernel/module.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import { type AnyRegister, moduleOf } from '../kernel/register.ts'
import { modules } from '../modules/index.ts'

/** What is declared, found by id. The server only sends rows: names, choices, columns and steps come from here. */
const registers = new Map(modules.flatMap((module) => module.registers.map((register) => [register.id, register])))
const procedures = new Map(modules.flatMap((module) => module.procedures.map((one) => [one.keeps.id, one])))
const byId = new Map(modules.map((module) => [module.id, module]))

export { modules }
export const registerById = (id: string): AnyRegister | undefined => registers.get(id)
/** The procedure that keeps a register, where its rows are cases. */
export const procedureOf = (register: string): AnyProcedure | undefined => procedures.get(register)
export const moduleById = (id: string): Module | undefined => byId.get(id)

export const registerName = (id: string): string => registers.get(id)?.name ?? id
export const moduleName = (id: string): string => byId.get(id)?.name ?? id
export const stateName = (register: string, state: string): string =>
  procedures.get(register)?.states[state]?.name ?? state
export const stateEnds = (register: string, state: string): boolean =>
  procedures.get(register)?.states[state]?.ends === true

const roleNames = new Map(modules.flatMap((module) => (module.roles ?? []).map((role) => [role.id, role.name])))
export const roleName = (id: string): string => roleNames.get(id) ?? id

/** The registers that somebody with these roles may read, under their modules in report order. */
export const readable = (
  roles: readonly string[],
): readonly { readonly module: Module; readonly registers: readonly AnyRegister[] }[] =>
  modules
    .map((module) => ({
      module,
      registers: module.registers.filter((register) => register.access.read.some((role) => roles.includes(role.id))),
    }))
    .filter((one) => one.registers.length > 0)

export { moduleOf }
