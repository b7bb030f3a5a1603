import type { ForeignSheet } from '../../kernel/foreign-sheet.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import { fieldsOf } from './fields-of.ts'

/** A heading without what people vary: width of signs, spaces, the star of required columns. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:]/g, '')
    .toLowerCase()

/** Files do not travel in tables. A number that the system gives does, so that a register that moves keeps its numbers. */
export const isImported = (field: Field): boolean => field.kind !== 'files' && !field.drawn

/** The heading of the column in which all sentences of a row stand; an import ignores it. */
export const MARK_HEADING = '导入问题'

/** Columns of an export that the system fills itself; an import passes them over. */
export const SYSTEM_HEADINGS = { state: '状态', due: '届满日', openedOn: '起始日期', id: '系统编号' } as const

export interface Names {
  /** Normal headings of each importable field: its name, the name without what stands in brackets, its id. */
  readonly fields: ReadonlyMap<string, string>
  /** How often a number of the column counts here, by the normal heading, where another system gives it in a larger unit. */
  readonly times?: ReadonlyMap<string, number>
  /** Normal headings that are known and passed over without a word. */
  readonly passed: ReadonlySet<string>
}

/** The headings by which the fields of a register are known. A heading that would fit two fields fits neither. */
export function namesOf(register: AnyRegister): Names {
  const fields = new Map<string, string>()
  const ambiguous = new Set<string>()
  const entries = fieldsOf(register)
  for (const [key, field] of entries.filter(([, field]) => isImported(field)))
    for (const name of variants(key, field.name)) {
      if (fields.has(name) && fields.get(name) !== key) ambiguous.add(name)
      fields.set(name, key)
    }
  // A full name always wins over a shortened one of another field.
  for (const name of ambiguous) fields.delete(name)
  for (const [key, field] of entries) if (isImported(field)) fields.set(normal(field.name), key)
  const others = entries.filter(([, field]) => !isImported(field)).map(([, field]) => field.name)
  return { fields, passed: new Set([...others, ...Object.values(SYSTEM_HEADINGS), MARK_HEADING].map(normal)) }
}

/** The headings of another system's table: those and no others. */
export function foreignNames({ columns, passes }: ForeignSheet): Names {
  const named = columns.flatMap(({ field, headings, times = 1 }) =>
    headings.map((one) => [normal(one), field, times] as const),
  )
  return {
    fields: new Map(named.map(([heading, field]) => [heading, field])),
    times: new Map(named.map(([heading, , times]) => [heading, times])),
    passed: new Set([...passes, MARK_HEADING].map(normal)),
  }
}

function variants(key: string, name: string): ReadonlySet<string> {
  const full = normal(name)
  const short = full.replace(/\([^)]*\)/g, '')
  const spoken = [full, short].flatMap((one) => [
    one,
    one.replace('号码', '号'),
    one.replace('日期', '时间'),
    one.replace('所属', ''),
  ])
  return new Set([normal(key), ...spoken].filter((one) => one !== ''))
}
