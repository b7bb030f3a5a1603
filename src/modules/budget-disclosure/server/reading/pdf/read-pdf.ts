import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadDocument } from '../../../reading.ts'
import { unreadable } from '../unreadable.ts'
import { type PageContent, pageContent } from './page-content.ts'
import { linesAndTables } from './pdf-tables.ts'
import { readPage } from './read-page.ts'
import { withoutRunningHeads } from './running-heads.ts'
import { unreadPage } from './unread-page.ts'

const library = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
const part = (folder: string) => fileURLToPath(new URL(`${folder}/`, library))

/** Character maps and standard fonts lie beside the library; nothing comes from the network or the machine. */
export const pdfOptions = {
  cMapUrl: part('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: part('standard_fonts'),
  useSystemFonts: false,
  // Nothing is drawn here: no outlines of glyphs, no pictures.
  disableFontFace: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  verbosity: 0,
} as const

type Fault = ReadDocument['unreadable'][number]

/** Reads a PDF; takes over the bytes. Heavy: run it in a thread of its own. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const task = getDocument({ ...pdfOptions, data: bytes })
  try {
    return await readOpened(await task.promise, file)
  } catch (error) {
    return unreadable(file, 'pdf', whyNot(error))
  } finally {
    await task.destroy()
  }
}

async function readOpened(document: PDFDocumentProxy, file: string): Promise<ReadDocument> {
  const pages: PageContent[] = []
  const faults: Fault[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const content = await contentOf(document, page)
    const says = content ? unreadPage(content) : `第 ${page} 页已损坏，读不出来，没有核对；请重新导出或者下载文件。`
    if (content) pages.push(content)
    if (says !== undefined) faults.push({ page, says })
  }
  const read = linesAndTables(withoutRunningHeads(pages))
  const readable = read.lines.length > 0 || read.tables.length > 0
  if (!readable && faults.length === 0) faults.push({ says: '文件里没有任何文字；请检查是不是传错了文件。' })
  return {
    file,
    format: 'pdf',
    readable,
    unreadable: readable ? faults : together(faults, document.numPages),
    pages: document.numPages,
    ...read,
  }
}

const contentOf = (document: PDFDocumentProxy, page: number): Promise<PageContent | undefined> =>
  document
    .getPage(page)
    .then(async (opened) => pageContent(await readPage(opened), page))
    .catch(() => undefined)

/** A scan of many pages is told once. */
function together(faults: readonly Fault[], pages: number): readonly Fault[] {
  if (faults.length < 2 || faults.length < pages) return faults
  return [{ says: `全部 ${pages} 页都是扫描件、图片或者读不出的文字，没有核对；请提供由 Word、Excel 直接导出的文件。` }]
}

function whyNot(error: unknown): string {
  const { name } = error as { readonly name?: string }
  if (name === 'PasswordException') return 'PDF 设有打开密码，无法读取；请取消密码后重新上传。'
  return 'PDF 已损坏或者没有传完，无法打开；请重新导出或者下载后再上传。'
}
