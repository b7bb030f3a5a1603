import { isZip, openZip } from '../../../../server/office/zip.ts'

export type FileKind = 'pdf' | 'xlsx' | 'docx' | 'xls' | 'html' | 'zip' | 'empty' | Other
type Other = 'doc' | 'locked' | 'archive' | 'picture' | 'xlsb' | 'opendocument' | 'ofd' | 'program' | 'unknown'

/** What a file is by its content. A zip that cannot be opened counts as a zip. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (isZip(bytes)) return zipKind(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundKind(bytes)
  const known = SIGNS.find(([sign]) => head.startsWith(sign))
  if (known) return known[1]
  // Some servers put lines of their own before the file.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (isBareWorkbook(bytes) || /<\?mso-application progid="Excel\.Sheet"|<Workbook[\s>]/.test(head)) return 'xls'
  if (
    /<(html|head|meta|body|table|div|p|pre|br|span|font|h[1-6]|ul|center|!doctype html)[\s/>]/i.test(
      head.replaceAll(String.fromCharCode(0), ''),
    )
  )
    return 'html'
  return 'unknown'
}

const SIGNS: readonly (readonly [sign: string, kind: FileKind])[] = [
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
]

/** Workbooks of the nineties stand alone, without a container: their first record opens the book. */
const isBareWorkbook = ([record, version, length]: Uint8Array): boolean =>
  record === 9 && [0, 2, 4, 8].includes(version ?? -1) && length !== undefined && length >= 4 && length <= 16

function zipKind(bytes: Uint8Array): FileKind {
  let names: ReadonlySet<string>
  try {
    names = new Set(openZip(bytes).names)
  } catch {
    return 'zip'
  }
  if (names.has('xl/workbook.xml')) return 'xlsx'
  if (names.has('xl/workbook.bin')) return 'xlsb'
  if (names.has('word/document.xml')) return 'docx'
  if (names.has('OFD.xml')) return 'ofd'
  if (names.has('mimetype') && names.has('content.xml')) return 'opendocument'
  return 'zip'
}

/** Compound files name their streams in UTF-16. */
function compoundKind(bytes: Uint8Array): FileKind {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string) => data.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) return 'locked'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  return 'unknown'
}
