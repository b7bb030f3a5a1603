import { proceduresOf } from '../kernel/module.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import { refuse } from '../kernel/refusal.ts'
import { modules } from '../modules/index.ts'

/** A procedure by its id, its Chinese name, or the part of its id after the dot where only one has it. */
export function knownProcedure(name: string, among: readonly AnyProcedure[] = proceduresOf(modules)): AnyProcedure {
  const found =
    among.find((one) => one.id === name || one.name === name) ??
    only(among.filter((one) => one.id.endsWith(`.${name}`)))
  if (!found) throw refuse(`没有程序「${name}」`, { way: '请用 fadu law procedures 查看全部程序及其步骤' })
  return found
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)
