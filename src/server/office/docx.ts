import type { OfficialDocument } from '../../kernel/document.ts'
import type { DocxExtra } from './docx-document.ts'

/**
 * An official document as .docx in the layout of GB/T 9704—2012, each figure inside a bookmark. The library that writes it is
 * large, so it is loaded with the first document.
 */
export async function toDocx(document: OfficialDocument, extra: DocxExtra = {}): Promise<Buffer> {
  const { documentBytes } = await import('./docx-document.ts')
  return documentBytes(document, extra)
}
