import type { CellRead } from './cell-text.ts'
import { normal } from './header-names.ts'

/** Finds what a cell names by the words that people use for it, and prints ids as names by which it is found again. */
export interface Directory {
  readonly person: (text: string) => CellRead<string>
  readonly unit: (text: string) => CellRead<string>
  readonly row: (register: string, text: string) => Promise<CellRead<string>>
  readonly personName: (id: string) => string
  readonly unitName: (id: string) => string
}
export interface Unit {
  readonly id: string
  readonly name: string
  readonly shortName?: string
  readonly code?: string
  readonly parent?: string
}
export interface Person {
  readonly id: string
  readonly name: string
  readonly employer?: string
}
/** A row of another register, with every text by which somebody may name it. */
export interface Found {
  readonly id: string
  readonly texts: readonly string[]
}
export interface Sources {
  readonly units: readonly Unit[]
  readonly people: readonly Person[]
  /** Units of the asking person's own bureau: a name that only one of them has means that one. */
  readonly near: ReadonlySet<string>
  readonly search: (register: string, text: string) => Promise<readonly Found[]>
}

/** The structure of the bureau as a directory. A name that fits several is told, never guessed. */
export function directoryOf({ units, people, near, search }: Sources): Directory {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]))
  const path = (unit: Unit) => `${unitsById.get(unit.parent ?? '')?.name ?? ''}${unit.name}`
  const byUnitName = grouped(units, (unit) => [unit.id, unit.name, unit.shortName, unit.code, path(unit)])
  const unitName = (id: string) => printed(unitsById.get(id), id, byUnitName, path)

  const peopleById = new Map(people.map((person) => [person.id, person]))
  const full = (person: Person) => `${person.name}（${person.employer ? unitName(person.employer) : '单位不明'}）`
  const byPersonName = grouped(people, (person) => [person.id, person.name, full(person)])

  const rows = new Map<string, Promise<CellRead<string>>>()
  return {
    unitName,
    personName: (id) => printed(peopleById.get(id), id, byPersonName, full),
    unit: (text) =>
      only(
        text,
        '单位',
        byUnitName.get(normal(text)) ?? [],
        ({ id }) => near.has(id),
        (unit) => path(unit) || unit.id,
      ),
    person: (text) =>
      only(text, '人员', byPersonName.get(normal(text)) ?? [], ({ employer }) => near.has(employer ?? ''), full),
    row: (register, text) => {
      const key = `${register}\n${text}`
      const row = rows.get(key) ?? search(register, text).then((found) => theRow(text, found))
      rows.set(key, row)
      return row
    },
  }
}

function grouped<T extends { readonly id: string }>(
  all: readonly T[],
  namesOf: (one: T) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const name of new Set(namesOf(one).flatMap((each) => (each ? [normal(each)] : []))))
      groups.set(name, [...(groups.get(name) ?? []), one])
  return groups
}

/** The short name where nobody else has it, else the long one. */
function printed<T extends { readonly name: string }>(
  one: T | undefined,
  id: string,
  groups: ReadonlyMap<string, readonly T[]>,
  long: (one: T) => string,
): string {
  if (!one) return id
  return groups.get(normal(one.name))?.length === 1 ? one.name : long(one)
}

function only<T extends { readonly id: string }>(
  text: string,
  what: string,
  found: readonly T[],
  isNear: (one: T) => boolean,
  long: (one: T) => string,
): CellRead<string> {
  const near = found.filter(isNear)
  const one = found.length === 1 ? found[0] : near.length === 1 ? near[0] : undefined
  if (one) return { value: one.id }
  if (found.length === 0) return { says: `没有找到${what}「${text}」，请核对名称` }
  return {
    says: `有 ${found.length} 个${what}叫「${text}」，请写成${found
      .slice(0, 3)
      .map((each) => `「${long(each)}」`)
      .join('或')}`,
  }
}

function theRow(text: string, found: readonly Found[]): CellRead<string> {
  const same = found.filter(({ id, texts }) => id === text || texts.some((one) => normal(one) === normal(text)))
  if (same.length === 1) return { value: same[0]?.id ?? '' }
  return {
    says:
      same.length === 0
        ? `没有找到「${text}」这条记录，请填写它的编号或者名称`
        : `有 ${same.length} 条记录叫「${text}」，请填写编号`,
  }
}
