import { strFromU8, unzipSync } from 'fflate'
import { kindOf } from '../upload/accepted.ts'

/** How many sheets a file prints on; undefined where only the printer knows. */
export async function pageCount(bytes: Uint8Array): Promise<number | undefined> {
  switch (kindOf(bytes)?.extensions[0]) {
    case 'pdf':
      return pdfPages(bytes)
    case 'png':
    case 'jpg':
      return 1
    case 'txt':
      return Math.max(1, Math.ceil(linesOf(Buffer.from(bytes).toString('utf8')) / LINES))
    case 'docx':
      return wordPages(bytes)
    default:
      return undefined
  }
}

/** Lines of a page and signs of a line, as an office prints plain text. */
const LINES = 44
const SIGNS = 40
const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / SIGNS)), 0)

async function pdfPages(bytes: Uint8Array): Promise<number | undefined> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The library takes over what it is given.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  try {
    return (await task.promise).numPages
  } catch {
    return undefined
  } finally {
    await task.destroy()
  }
}

/** What the word processor counted when it saved. */
function wordPages(bytes: Uint8Array): number | undefined {
  const part = 'docProps/app.xml'
  const found = unzipSync(bytes, { filter: ({ name, originalSize }) => name === part && originalSize < 100_000 })[part]
  const count = found && /<Pages>(\d{1,5})<\/Pages>/.exec(strFromU8(found))?.[1]
  return count ? Number(count) : undefined
}
