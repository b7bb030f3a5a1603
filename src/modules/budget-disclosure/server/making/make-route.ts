import { z } from 'zod'
import { refuse } from '../../../../kernel/refusal.ts'
import type { FileRef } from '../../../../kernel/register.ts'
import type { Route } from '../../../../server/door.ts'
import { readTableApart } from '../../../../server/sheet/worker-tasks.ts'
import { caseView } from '../../../../store/case-view.ts'
import type { Store, Work } from '../../../../store/contract.ts'
import { fileFor } from '../../../../store/file-for.ts'
import { record } from '../../../../store/record.ts'
import { take } from '../../../../store/take.ts'
import type { MadeView } from '../../making/made-view.ts'
import { makeDisclosure, type ToMake } from '../../making/make-disclosure.ts'
import { type Question, questions, type Told } from '../../making/told.ts'
import { publication } from '../../publication.procedure.ts'
import { publications } from '../../publications.register.ts'
import { checkDocuments } from '../check-documents.ts'
import { relatedPackages } from '../related-packages.ts'
import { lastLineFile } from './last-line-file.ts'
import { lineTemplate } from './line-template.ts'
import { filesOf, type KeptFiles, type MadeFiles, XLSX } from './made-files.ts'
import { readLines } from './read-lines.ts'

const file = z.object({
  hash: z.string().max(128),
  name: z.string().max(255),
  size: z.number().int().min(0),
  type: z.string().max(200),
})
const MOST_SAID = 4000
const asked = z.object({
  lines: file,
  last: file.optional(),
  told: z.partialRecord(z.enum(Object.keys(questions) as [Question, ...Question[]]), z.string().max(MOST_SAID)),
  keep: z.boolean().optional(),
})
type Given = z.infer<typeof asked>

export const templateRoute: Route = {
  method: 'GET',
  path: '/budget-lines/template.xlsx',
  name: '下载预算明细模板',
  run: async () => ({ file: await lineTemplate(), name: '预算明细模板.xlsx', type: XLSX }),
}

/** 编制公开文件: tables and text made from the line file, checked at once; with `keep` they are written into the matter. */
export const makeRoute: Route = {
  method: 'POST',
  path: '/publications/:id/make',
  name: '由预算明细编制公开文件',
  body: asked,
  run: async ({ store, work, params, body }): Promise<MadeView> => {
    const id = params.id ?? ''
    const given = body as Given
    await record(store, work, publications.id, id)
    const { row } = await caseView(store, publications.id, id)
    if (row.level === 'government')
      throw refuse('政府预决算不由单位的预算明细汇总', { way: '请上传政府预决算公开文件，再提交自查' })
    const [now, before] = await linesOf(store, work, given, row)
    const faults = [...now.faults, ...(before?.faults ?? [])]
    if (faults.length > 0) return { faults, lines: now.lines.length, asks: [], compared: false, kept: false }
    const toMake: ToMake = {
      ...{ body: row.bodyName ?? '', year: row.year ?? 0, kind: row.kind ?? 'budget', told: given.told as Told },
      level: row.level === 'unit' ? 'unit' : 'department',
      lines: now.lines,
      ...(before && { last: before.lines }),
    }
    const made = makeDisclosure(toMake)
    const files = await filesOf(toMake, made)
    const related = await relatedPackages(store, { body: String(row.body), kind: toMake.kind, year: toMake.year })
    const { view } = await checkDocuments({ own: [files.docx], ...related })
    const stored = await storedFiles(store, work, files)
    if (given.keep) await keep(store, work, id, given, stored)
    return {
      ...{ faults, lines: now.lines.length, asks: made.asks, compared: before !== undefined },
      ...{ files: stored, view, kept: given.keep === true },
    }
  },
}

async function linesOf(
  store: Store,
  work: Work,
  { lines, last }: Given,
  row: { readonly body?: string; readonly kind?: string; readonly year?: number },
) {
  const year = row.year ?? 0
  const read = async (bytes: Uint8Array, of: number, name: string) => {
    const found = readLines(await readTableApart(bytes), of)
    return { ...found, faults: found.faults.map((one) => ({ ...one, file: name })) }
  }
  const now = await read(await fileFor(store, work, lines.hash), year, lines.name)
  if (last) return [now, await read(await fileFor(store, work, last.hash), year - 1, last.name)] as const
  const kept = await lastLineFile(store, { body: row.body ?? '', kind: row.kind ?? '', year: year - 1 })
  return [now, kept && (await read(kept.bytes, year - 1, kept.name))] as const
}

async function storedFiles(store: Store, work: Work, files: MadeFiles): Promise<KeptFiles> {
  const put = ({ bytes, name, type }: MadeFiles['docx']) => store.files.put(work, bytes, name, type)
  const [docx, html, xlsx] = await Promise.all([put(files.docx), put(files.html), put(files.xlsx)])
  return { docx, html, xlsx }
}

const keep = (store: Store, work: Work, id: string, { lines, told }: Given, files: KeptFiles) =>
  take(store, work, publication.id, id, 'prepare', {
    fills: {
      lines: [lines satisfies FileRef],
      told: Object.entries(told)
        .filter(([, says]) => says?.trim())
        .map(([question, says]) => ({ question, says })),
      documents: [files.docx],
      copies: [files.html, files.xlsx],
    },
  })
