// How long reading a published PDF takes beside what pdf.js alone needs for its text and operator lists, in turns in one run.
// node bench/disclosure-reading.ts [document.pdf …]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfOptions, readPdf } from '../src/modules/budget-disclosure/server/reading/pdf/read-pdf.ts'

const ROUNDS = 5
const given = join(import.meta.dirname, '../../shared/data/disclosure')
const files = process.argv.length > 2 ? process.argv.slice(2) : givenFiles()
if (files.length === 0) throw new Error('name one or more PDF files')

const ratios: number[] = []
for (const file of files) {
  const bytes = readFileSync(file)
  const alone: number[] = []
  const reading: number[] = []
  let tables = 0
  for (let round = 0; round <= ROUNDS; round++) {
    const first = await timed(() => libraryAlone(Uint8Array.from(bytes)))
    const second = await timed(async () => {
      tables = (await readPdf(Uint8Array.from(bytes), file)).tables.length
    })
    // The first round warms up.
    if (round > 0) alone.push(first)
    if (round > 0) reading.push(second)
  }
  const ratio = median(reading) / median(alone)
  ratios.push(ratio)
  console.log(
    `${file.split('/').slice(-2).join('/')}: ${tables} tables, library alone ${median(alone).toFixed(0)} ms, reading ${median(reading).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
}
console.log(`ratio: median ${median(ratios).toFixed(2)}, highest ${Math.max(...ratios).toFixed(2)} (allowed 2.00)`)
process.exitCode = Math.max(...ratios) <= 2 ? 0 : 1

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

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const order = values.toSorted((a, b) => a - b)
  return order[order.length >> 1] ?? Number.NaN
}
