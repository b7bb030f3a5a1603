import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadDocument } from '../../../reading.ts'
import { type PageContent, pageContent } from './page-content.ts'
import { linesAndTables } from './pdf-tables.ts'
import { readPage } from './read-page.ts'
import { withoutRunningHeads } from './running-heads.ts'

const library = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
const part = (folder: string) => fileURLToPath(new URL(`${folder}/`, library))

/** Reads a PDF. Throws what pdf.js throws for damaged and locked files. Heavy: run it in a worker. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const task = getDocument({
    data: bytes,
    cMapUrl: part('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: part('standard_fonts'),
    useSystemFonts: false,
    disableFontFace: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages: PageContent[] = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(pageContent(await readPage(await document.getPage(number)), number))
    return {
      file,
      format: 'pdf',
      readable: true,
      unreadable: [],
      pages: pages.length,
      ...linesAndTables(withoutRunningHeads(pages)),
    }
  } finally {
    await task.destroy()
  }
}
