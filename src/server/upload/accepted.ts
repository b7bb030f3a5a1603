import { isZip, openZip, type Zip } from '../office/zip.ts'
import { readableText } from './readable-text.ts'

/** A kind of file that may be attached, known by its content. */
export interface AcceptedKind {
  readonly extensions: readonly string[]
  readonly type: string
  readonly name: string
}
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const PDF: AcceptedKind = { extensions: ['pdf'], type: 'application/pdf', name: 'PDF 文件' }
const PNG: AcceptedKind = { extensions: ['png'], type: 'image/png', name: 'PNG 图片' }
const JPEG: AcceptedKind = { extensions: ['jpg', 'jpeg'], type: 'image/jpeg', name: 'JPEG 图片' }
const TEXT: AcceptedKind = { extensions: ['txt', 'csv'], type: 'text/plain', name: '文本文件' }
const DOCX: AcceptedKind = {
  extensions: ['docx'],
  type: `${OFFICE}.wordprocessingml.document`,
  name: 'Word 文档（.docx）',
}
const XLSX: AcceptedKind = {
  extensions: ['xlsx'],
  type: `${OFFICE}.spreadsheetml.sheet`,
  name: 'Excel 工作簿（.xlsx）',
}
const OFD: AcceptedKind = { extensions: ['ofd'], type: 'application/ofd', name: 'OFD 版式文件' }

export const acceptedKinds: readonly AcceptedKind[] = [PDF, DOCX, XLSX, OFD, PNG, JPEG, TEXT]

/** What the bytes are, whatever the name says; undefined when it is nothing that is accepted. */
export function kindOf(bytes: Uint8Array): AcceptedKind | undefined {
  if (startsWith(bytes, '%PDF-')) return PDF
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return PNG
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return JPEG
  if (isZip(bytes)) return kindOfZip(openZip(bytes))
  return readableText(bytes) === undefined ? undefined : TEXT
}

function kindOfZip({ names }: Zip): AcceptedKind | undefined {
  const has = (name: string) => names.includes(name)
  if (has('OFD.xml')) return OFD
  if (!has('[Content_Types].xml')) return undefined
  if (has('word/document.xml')) return DOCX
  return has('xl/workbook.xml') ? XLSX : undefined
}

export const startsWith = (bytes: Uint8Array, signs: string): boolean =>
  [...signs].every((sign, index) => bytes[index] === sign.charCodeAt(0))
