import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { median } from '../numbers.ts'
import { line, type Part } from '../part.ts'

const ROUNDS = 5
/** Named, not imported: a house without the duty still compiles. */
const READER = '../../src/modules/budget-disclosure/server/reading/pdf/read-pdf.ts'
const { pdfOptions, readPdf } = (await import(READER)) as {
  readonly pdfOptions: object
  readonly readPdf: (bytes: Uint8Array, file: string) => Promise<unknown>
}
/** Published documents, where somebody has laid some beside the repository. */
const given = join(import.meta.dirname, '../../../shared/data/disclosure')

/** Reading a published PDF beside what pdf.js alone needs for its text and operator lists, in turns. */
export const part: Part = {
  name: 'disclosure-reading',
  measure: async ({ say }) => {
    const files = givenFiles()
    if (files.length === 0) say('no published documents are given; the reading of documents is not measured')
    if (files.length === 0) return []
    const ratios: number[] = []
    for (const file of files) ratios.push(await ratioOf(file))
    const most = Math.max(...ratios)
    const reached = `${median(ratios).toFixed(2)} in the median, ${most.toFixed(2)} at most`
    return [line(`reading ${files.length} published PDFs beside pdf.js alone`, reached, '≤ 2.00', most <= 2)]
  },
}

async function ratioOf(file: string): Promise<number> {
  const bytes = readFileSync(file)
  const alone: number[] = []
  const reading: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const first = await timed(() => libraryAlone(Uint8Array.from(bytes)))
    const second = await timed(() => readPdf(Uint8Array.from(bytes), file))
    // The first round warms up.
    if (round > 0) alone.push(first)
    if (round > 0) reading.push(second)
  }
  return median(reading) / median(alone)
}

function givenFiles(): string[] {
  if (!existsSync(given)) return []
  return readdirSync(given)
    .map((id) => join(given, id, 'document.pdf'))
    .filter((file) => existsSync(file))
}

async function libraryAlone(data: Uint8Array): Promise<void> {
  const task = getDocument({ ...pdfOptions, data })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
    await page.getOperatorList()
    page.cleanup()
  }
  await task.destroy()
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}
