import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import type { Answer, Asked } from '../../../../cli/command.ts'
import { refuse } from '../../../../kernel/refusal.ts'
import type { DocumentView } from '../../checks/document-view.ts'
import { severitiesOf, summaryLine } from '../../checks/report-text.ts'
import type { Variant } from '../../understanding/variant.ts'
import { checkTogether, type GivenFile } from '../check-documents.ts'
import { contentOf, repeated } from './duplicates.ts'
import { append, type Entry, eachEntry } from './journal.ts'
import { type FoundPackage, packagesIn } from './packages-in.ts'

/** So many documents are answered whole; of more only the journal holds the tables. */
const WHOLE = 50

/** Checks every package of a folder, several at once, each result into the journal as it is ready. */
export async function runFolder(folder: string, asked: Asked, variants: readonly Variant[]): Promise<Answer> {
  const { packages, passed } = packagesIn(folder)
  if (packages.length === 0) throw refuse(`文件夹「${folder}」里没有可以核对的文件`)
  const journal = asked.options.journal ?? `${resolve(folder)}.fadu-check.jsonl`
  const done = new Map<string, string>()
  await eachEntry(journal, (entry) => done.set(entry.package, entry.content))
  const seen = new Map<string, string>()
  let finished = 0
  let reused = 0
  await inParallel(packages, availableParallelism() * 2, async (one) => {
    const files = await given(one)
    const content = contentOf(files)
    const before = seen.get(content)
    if (before === undefined) seen.set(content, one.name)
    if (done.get(one.name) === content) reused++
    else {
      const views = await checkTogether(files, variants)
      const documents = views.map((view) => repeated({ ...view, file: nameOf(view, one, folder) }, before))
      append(journal, { package: one.name, content, documents })
    }
    finished++
    if (finished % 10 === 0 || finished === packages.length || packages.length < 30)
      asked.progress(`已核对 ${finished} / ${packages.length}：${one.name}`)
  })
  if (reused > 0) asked.progress(`其中 ${reused} 份上次已经核对，内容没有变化，没有重复核对`)
  if (passed > 0) asked.progress(`另有 ${passed} 个文件不是公开文件的格式，没有核对`)
  return collected(journal, packages, asked)
}

async function collected(journal: string, packages: readonly FoundPackage[], asked: Asked): Promise<Answer> {
  const whole = packages.length <= WHOLE
  const wanted = new Set(packages.map(({ name }) => name))
  const documents = new Map<string, readonly DocumentView[]>()
  await eachEntry(journal, (entry: Entry) => {
    if (!wanted.has(entry.package)) return
    documents.set(entry.package, whole ? entry.documents : entry.documents.map((one) => ({ ...one, tables: [] })))
  })
  const all = packages.flatMap(({ name }) => documents.get(name) ?? [])
  if (!whole && asked.asJson) asked.progress(`份数较多，表格内容只在进度文件 ${journal} 里`)
  const errors = all.filter((one) => severitiesOf(one).error > 0)
  const unread = all.filter(({ readable }) => !readable)
  return {
    json: { documents: all },
    text: [
      ...all.map(summaryLine),
      '',
      `共 ${all.length} 份，${errors.length} 份有错误，${unread.length} 份不能读取；每份的详细结果在 ${journal}`,
    ].join('\n'),
    faulty: errors.length > 0,
  }
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
