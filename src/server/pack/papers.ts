import { NotFound } from '../../kernel/refusal.ts'
import type { AnyRegister, Field, FileRef } from '../../kernel/register.ts'
import type { RecordView } from '../../kernel/wire.ts'
import type { Store, Work } from '../../store/contract.ts'
import { fileFor } from '../../store/file-for.ts'
import { letter } from '../../store/letters.ts'
import { toDocx } from '../office/docx.ts'

/** One paper of a record: a file that stands in a field, or in what a step recorded, or a letter. */
export interface Paper {
  /** Where it stands: 佐证材料, 报告完成情况（2024-04-08）. */
  readonly from: string
  readonly name: string
  /** Undefined when the person may not read it: the catalogue says so. */
  readonly bytes?: Buffer
}

type Values = Readonly<Record<string, unknown>>

/** All papers of a record that the person may read, in the order of its fields and of what happened. Personal data stays in the house. */
export async function papersOf(
  store: Store,
  work: Work,
  register: AnyRegister,
  { row, history }: RecordView,
): Promise<readonly Paper[]> {
  const named = [
    ...filesIn(register.fields as Fields, row, ''),
    ...history.flatMap(({ name, on, data }) => filesWithin(data, `${name}（${on}）`)),
  ]
  const papers: Paper[] = []
  const seen = new Set<string>()
  for (const { file, from } of named) {
    if (seen.has(file.hash)) continue
    seen.add(file.hash)
    const bytes = await readable(store, work, file.hash)
    papers.push({ from, name: file.name, ...(bytes && { bytes }) })
  }
  return hasPersonal(register) ? papers : [...papers, ...(await lettersOf(store, work, history))]
}

type Fields = Readonly<Record<string, Field>>
interface Named {
  readonly file: FileRef
  readonly from: string
}

const filesIn = (fields: Fields, row: Values, above: string): readonly Named[] =>
  Object.entries(fields).flatMap(([key, field]): readonly Named[] => {
    const value = row[key]
    if (field.personal || !Array.isArray(value)) return []
    const from = above ? `${above}·${field.name}` : field.name
    if (field.kind === 'files') return value.filter(isFile).map((file) => ({ file, from }))
    if (field.kind === 'list') return value.flatMap((item) => filesIn(field.of ?? {}, item as Values, from))
    return []
  })

/** What a step recorded has fields of its own; a file is known by its form. */
const filesWithin = (value: unknown, from: string): readonly Named[] =>
  isFile(value)
    ? [{ file: value, from }]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((one) => filesWithin(one, from))
      : []

const isFile = (value: unknown): value is FileRef =>
  typeof value === 'object' && value !== null && 'hash' in value && 'size' in value && 'name' in value

const hasPersonal = (register: AnyRegister): boolean =>
  Object.values(register.fields as Fields).some(
    ({ personal, of }) => personal || Object.values(of ?? {}).some((one) => one.personal),
  )

async function readable(store: Store, work: Work, hash: string): Promise<Buffer | undefined> {
  try {
    return await fileFor(store, work, hash)
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}

async function lettersOf(store: Store, work: Work, history: RecordView['history']): Promise<readonly Paper[]> {
  const papers: Paper[] = []
  for (const moment of history) {
    if (!moment.letter) continue
    const { document, name } = await letter(store, work, moment.letter.id)
    const bytes = await toDocx(document)
    papers.push({ from: `${moment.name}（${moment.on}）`, name: `${name}.docx`, bytes })
  }
  return papers
}
