import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { median } from '../numbers.ts'
import { line, type Part } from '../part.ts'

const ROUNDS = 5
/** Named, not imported: a house without the duty still compiles. */
const DUTY = '../../src/modules/budget-disclosure'
const { pdfOptions, readPdf } = (await import(`${DUTY}/server/reading/pdf/read-pdf.ts`)) as {
  readonly pdfOptions: object
  readonly readPdf: (bytes: Uint8Array, file: string) => Promise<unknown>
}
const { understand } = (await import(`${DUTY}/understanding/document.ts`)) as {
  readonly understand: (documents: readonly unknown[], variants: readonly unknown[]) => unknown
}
const { checkDisclosure } = (await import(`${DUTY}/checks/check-disclosure.ts`)) as {
  readonly checkDisclosure: (own: unknown) => unknown
}
const { variants } = (await import(`${DUTY}/variants/shipped.ts`)) as { readonly variants: readonly unknown[] }
/** Published documents, where somebody has laid some beside the repository. */
const given = join(import.meta.dirname, '../../../shared/data/disclosure')

/** Reading and checking a published PDF beside what pdf.js alone needs for its text and operator lists, in turns. */
export const part: Part = {
  name: 'disclosure-reading',
  measure: async ({ say }) => {
    const files = givenFiles()
    if (files.length === 0) say('no published documents are given; the reading of documents is not measured')
    if (files.length === 0) return []
    const times: Times[] = []
    for (const file of files) times.push(await timesOf(file))
    const reading = times.map(({ alone, read }) => read / alone)
    const whole = times.map(({ alone, read, check }) => (read + check) / alone)
    const perMinute = (60_000 * files.length) / times.reduce((sum, { read, check }) => sum + read + check, 0)
    return [
      line(
        `reading ${files.length} published PDFs beside pdf.js alone`,
        said(reading),
        '≤ 2.00',
        Math.max(...reading) <= 2,
      ),
      line(`the whole check of them beside pdf.js alone`, said(whole), '≤ 2.00', Math.max(...whole) <= 2),
      line('documents checked per minute by one thread', perMinute.toFixed(0), 'told', true),
    ]
  },
}

const said = (ratios: readonly number[]): string =>
  `${median(ratios).toFixed(2)} in the median, ${Math.max(...ratios).toFixed(2)} at most`

/** Medians in ms: the library alone, our reading, and what follows it. */
interface Times {
  readonly alone: number
  readonly read: number
  readonly check: number
}

async function timesOf(file: string): Promise<Times> {
  const bytes = readFileSync(file)
  const [alone, read, check]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round <= ROUNDS; round++) {
    const first = await timed(() => libraryAlone(Uint8Array.from(bytes)))
    let document: unknown
    const second = await timed(async () => {
      document = await readPdf(Uint8Array.from(bytes), file)
    })
    const third = await timed(async () => checkDisclosure(understand([document], variants)))
    // The first round warms up.
    if (round === 0) continue
    alone.push(first)
    read.push(second)
    check.push(third)
  }
  return { alone: median(alone), read: median(read), check: median(check) }
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
