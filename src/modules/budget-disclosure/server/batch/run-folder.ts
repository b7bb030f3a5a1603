import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import type { Answer, Asked } from '../../../../cli/command.ts'
import { refuse } from '../../../../kernel/refusal.ts'
import type { DocumentView } from '../../checks/document-view.ts'
import { severitiesOf, summaryLine } from '../../checks/report-text.ts'
import type { Variant } from '../../understanding/variant.ts'
import { checkTogether, type GivenFile } from '../check-documents.ts'
import { asExpected, type Expected } from '../expected.ts'
import { contentOf, repeated } from './duplicates.ts'
import { append, eachEntry, entriesAt, type Stands } from './journal.ts'
import { type FoundPackage, packagesIn } from './packages-in.ts'

export interface Wanted {
  /** Further regional variants. */
  readonly variants: readonly Variant[]
  readonly expected: Expected
}

/** Checks every package of a folder, several at once, each result into the journal as it is ready. */
export async function runFolder(folder: string, asked: Asked, { variants, expected }: Wanted): Promise<Answer> {
  const { packages, passed } = packagesIn(folder)
  if (packages.length === 0) throw refuse(`文件夹「${folder}」里没有可以核对的文件`)
  const journal = asked.options.journal ?? `${resolve(folder)}.fadu-check.jsonl`
  const done = new Map<string, string>()
  await eachEntry(journal, (entry) => done.set(entry.package, entry.content))
  let finished = 0
  let reused = 0
  await inParallel(packages, availableParallelism() * 2, async (one) => {
    const files = await given(one)
    const content = contentOf(files)
    if (done.get(one.name) === content) reused++
    else {
      const views = await checkTogether(files, variants)
      const documents = views.map((view) => ({ ...view, file: nameOf(view, one, folder) }))
      append(journal, { package: one.name, content, documents })
    }
    finished++
    if (finished % 10 === 0 || finished === packages.length || packages.length < 30)
      asked.progress(`已核对 ${finished} / ${packages.length}：${one.name}`)
  })
  if (reused > 0) asked.progress(`其中 ${reused} 份上次已经核对，内容没有变化，没有重复核对`)
  if (passed > 0) asked.progress(`另有 ${passed} 个文件不是公开文件的格式，没有核对`)
  return collected(journal, packages, expected)
}

/** What is kept of a package: where its result stands in the journal, and what it says in a line. */
interface Told {
  readonly stands: Stands
  readonly name: string
  readonly content: string
  readonly documents: readonly { readonly says: string; readonly faulty: boolean; readonly readable: boolean }[]
}

/** The answer without the documents in memory: each is read from the journal when its turn comes, in the order of the packages. */
async function collected(journal: string, packages: readonly FoundPackage[], expected: Expected): Promise<Answer> {
  const wanted = new Set(packages.map(({ name }) => name))
  const told = new Map<string, Told>()
  await eachEntry(journal, ({ package: name, content, documents }, stands) => {
    if (!wanted.has(name)) return
    const lines = documents
      .map((one) => asExpected(one, expected))
      .map((one) => ({ says: summaryLine(one), faulty: severitiesOf(one).error > 0, readable: one.readable }))
    told.set(name, { stands, name, content, documents: lines })
  })
  const all = packages.flatMap(({ name }) => told.get(name) ?? [])
  const lines = all.flatMap(({ documents }) => documents)
  const first = new Map(all.toReversed().map(({ content, name }) => [content, name]))
  const faulty = lines.filter((one) => one.faulty).length
  const unread = lines.filter((one) => !one.readable).length
  return {
    json: undefined,
    jsonPieces: () => pieces(journal, all, first, expected),
    text: [
      ...all.flatMap(({ documents, content, name }) => {
        const before = first.get(content) ?? name
        return documents.map(({ says }) => (before === name ? says : `${says}；与「${before}」内容完全相同`))
      }),
      '',
      `共 ${lines.length} 份，${faulty} 份有错误，${unread} 份不能读取；每份的详细结果在 ${journal}`,
    ].join('\n'),
    faulty: faulty > 0,
  }
}

/** The first package of each content. */
type Firsts = ReadonlyMap<string, string>

/** One JSON document, a line for each disclosure. The first package of one content is the file, the others repeat it. */
function* pieces(journal: string, all: readonly Told[], first: Firsts, expected: Expected): Generator<string> {
  yield '{"documents":['
  const places = all.map(({ stands }) => stands)
  let comma = ''
  for (const { package: name, content, documents } of entriesAt(journal, places)) {
    const before = first.get(content) === name ? undefined : first.get(content)
    for (const one of documents) {
      yield `${comma}${JSON.stringify(repeated(asExpected(one, expected), before))}`
      comma = ','
    }
  }
  yield ']}'
}

/** A package that is one disclosure keeps its name; of several each has the name of its first file. */
const nameOf = (view: DocumentView, one: FoundPackage, folder: string): string =>
  one.files.length === 1 ? one.name : relative(folder, view.file)

const given = (one: FoundPackage): Promise<readonly GivenFile[]> =>
  Promise.all(one.files.map(async (file) => ({ name: file, bytes: await readFile(file) })))

/** So many at a time and no more: memory does not grow with the number of packages. */
async function inParallel<T>(items: readonly T[], lanes: number, run: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values()
  const lane = async () => {
    for (const item of rest) await run(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
