import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'

/** Fields under one heading. */
export interface Section {
  readonly title: string
  readonly fields: readonly string[]
  /** Nothing in it is needed to open a row, and every field is filled by a later step. */
  readonly later: boolean
}

/** The fields of a register under their headings: those that it declares, else by what they are. */
export function sectionsOf(register: AnyRegister, procedure: AnyProcedure | undefined): readonly Section[] {
  const fields: Readonly<Record<string, Field>> = register.fields
  const byStep = new Set(Object.values(procedure?.steps ?? {}).flatMap((step) => step.fills ?? []))
  const isLater = (name: string) => byStep.has(name) && !fields[name]?.required
  const groups = register.sections
    ? declared(Object.keys(fields), register.sections as Readonly<Record<string, string>>)
    : inferred(fields, isLater)
  return groups
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => ({ title, fields: names, later: names.every(isLater) }))
}

type Group = readonly [title: string, fields: readonly string[]]

/** Fields before the first declared heading stand under 基本情况. */
function declared(names: readonly string[], sections: Readonly<Record<string, string>>): readonly Group[] {
  const starts = new Map(Object.entries(sections).map(([title, field]) => [field, title]))
  const groups: [string, string[]][] = [['基本情况', []]]
  for (const name of names) {
    const title = starts.get(name)
    if (title) groups.push([title, []])
    groups.at(-1)?.[1].push(name)
  }
  return groups
}

function inferred(fields: Readonly<Record<string, Field>>, isLater: (name: string) => boolean): readonly Group[] {
  const names = Object.keys(fields)
  const of = (holds: (name: string) => boolean): readonly string[] => names.filter(holds)
  const isPersonal = (name: string) => fields[name]?.personal === true
  return [
    ['基本情况', of((name) => !isLater(name) && !isPersonal(name))],
    ['个人信息', of((name) => !isLater(name) && isPersonal(name))],
    ['办理中形成', of(isLater)],
  ]
}
