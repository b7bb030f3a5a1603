import type { ReadDocument } from '../../reading.ts'
import type { Disclosure } from '../../understanding/document.ts'

export interface ReadFile {
  readonly name: string
  readonly documents: readonly ReadDocument[]
  readonly own: Disclosure
}

/** So many tables of a set make a disclosure of its own. */
const SET = 3

/** Which files are one disclosure: a text belongs to the tables of its body, year and kind; tables of one set may be spread over files. */
export function disclosuresAmong(files: readonly ReadFile[]): readonly (readonly ReadFile[])[] {
  const readable = files.filter(({ own }) => own.readable)
  const alone = files.filter(({ own }) => !own.readable).map((file) => [file])
  const whole = readable.filter(({ own }) => kindsOf(own).size >= SET)
  if (whole.length <= 1) return readable.length > 0 ? [lead(readable, whole[0]), ...alone] : alone
  const groups: ReadFile[][] = []
  for (const file of [...whole, ...readable.filter((one) => !whole.includes(one))]) {
    const fits = groups.filter((group) => group.every(({ own }) => isOne(own, file.own)))
    if (fits.length === 1) fits[0]?.push(file)
    else groups.push([file])
  }
  return [...groups, ...alone]
}

/** The file with the tables first: the disclosure has its name. */
const lead = (files: readonly ReadFile[], first: ReadFile | undefined): readonly ReadFile[] =>
  first ? [first, ...files.filter((one) => one !== first)] : files

const kindsOf = ({ tables }: Disclosure): ReadonlySet<string> =>
  new Set(tables.map(({ kind }) => kind).filter((kind) => /^[DG]\d/.test(kind)))

/** The same year, kind and body, as far as it is printed, and no table twice. */
function isOne(a: Disclosure, b: Disclosure): boolean {
  const [one, other] = [kindsOf(a), kindsOf(b)]
  if (a.year === undefined || b.year === undefined) return false
  const same = (x: string, y: string) => x === '' || y === '' || x === y
  return same(a.body, b.body) && a.year === b.year && a.kind === b.kind && [...one].every((kind) => !other.has(kind))
}
