import type { Related } from '../checks/book.ts'
import { type Checked, checkDisclosure } from '../checks/check-disclosure.ts'
import { type DocumentView, documentView } from '../checks/document-view.ts'
import { type Disclosure, understand } from '../understanding/document.ts'
import type { Variant } from '../understanding/variant.ts'
import { variants as shipped } from '../variants/shipped.ts'
import { disclosuresAmong, type ReadFile } from './batch/disclosures-among.ts'
import { asExpected, type Expected } from './expected.ts'
import { readDocument } from './reading/read-document.ts'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}
/** The files of one disclosure: one file, or a text and its tables apart. */
export type Package = readonly GivenFile[]

export interface CheckInput {
  readonly own: Package
  readonly previous?: Package
  readonly budget?: Package
  readonly department?: Package
  readonly units?: readonly Package[]
  readonly expected?: Expected
  /** The units below the department that have to publish, as the register of organizations names them. */
  readonly unitNames?: readonly string[]
  /** Further regional variants beside those that ship. */
  readonly variants?: readonly Variant[]
}
export interface CheckedDocuments {
  readonly disclosure: Disclosure
  readonly checked: Checked
  readonly view: DocumentView
}

/** Reads, understands and checks one disclosure. Never throws for what is in the files: what cannot be read is told in `view`. */
export async function checkDocuments(input: CheckInput): Promise<CheckedDocuments> {
  const variants = [...shipped, ...(input.variants ?? [])]
  const understood = async (files: Package | undefined) =>
    files && understand((await Promise.all(files.map((one) => readDocument(one.bytes, one.name)))).flat(), variants)
  const [own, previous, budget, department, units] = await Promise.all([
    understood(input.own),
    understood(input.previous),
    understood(input.budget),
    understood(input.department),
    Promise.all((input.units ?? []).map(understood)),
  ])
  const disclosure = own ?? understand([], variants)
  const related: Related = {
    ...(previous ? { previous } : {}),
    ...(budget ? { budget } : {}),
    ...(department ? { department } : {}),
    ...(input.unitNames && input.unitNames.length > 0 ? { unitNames: input.unitNames } : {}),
    ...(units.length > 0 ? { units: units.filter((one) => one !== undefined) } : {}),
  }
  const result = checkedAs(input.own[0]?.name ?? '', disclosure, related)
  return { ...result, view: asExpected(result.view, input.expected ?? {}) }
}

/** Checks files that were found together: each disclosure among them for itself, a text with the tables that it belongs to. */
export async function checkTogether(files: Package, more: readonly Variant[] = []): Promise<readonly DocumentView[]> {
  const variants = [...shipped, ...more]
  const read = await Promise.all(files.map(({ name, bytes }) => readDocument(bytes, name)))
  // An archive gives a document for each file inside.
  const each = read
    .flat()
    .map((one): ReadFile => ({ name: one.file, documents: [one], own: understand([one], variants) }))
  return disclosuresAmong(each).map((group) => {
    const own = group.length === 1 ? group[0]?.own : undefined
    const whole =
      own ??
      understand(
        group.flatMap(({ documents }) => documents),
        variants,
      )
    return checkedAs(group[0]?.name ?? '', whole, {}).view
  })
}

/** The same for what is already understood. */
export function checkedAs(file: string, disclosure: Disclosure, related: Related): CheckedDocuments {
  const checked = checkDisclosure(disclosure, related)
  return { disclosure, checked, view: documentView(file, disclosure, checked) }
}
