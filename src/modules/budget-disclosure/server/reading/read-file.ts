import { Refusal } from '../../../../kernel/refusal.ts'
import type { ReadDocument } from '../../reading.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { readDocx } from './flow/read-docx.ts'
import { readHtml } from './flow/read-html.ts'
import { proveZip, sentence } from './unpack.ts'
import { unreadable } from './unreadable.ts'

type Format = Exclude<ReadDocument['format'], 'other'>
type Reader = (bytes: Uint8Array, file: string) => Promise<ReadDocument>

/** Reads one file, no archive, in this thread. Never throws for what is in the file. */
export async function readFile(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const kind = fileKind(bytes)
  const format = kind in READERS ? (kind as Format) : undefined
  if (!format) return unreadable(file, 'other', UNREAD[kind] ?? UNREAD.unknown)
  try {
    return await READERS[format](bytes, file)
  } catch (error) {
    return unreadable(file, format, error instanceof Refusal ? sentence(error) : whyNot(error))
  }
}

/** Each reader is loaded when the first file of its kind comes: the libraries are large. */
const READERS: Readonly<Record<Format, Reader>> = {
  pdf: async (bytes, file) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, file),
  xlsx: async (bytes, file) => {
    proveZip(bytes)
    const [{ loadXlsx }, { readBook }] = await Promise.all([
      import('./sheet/load-xlsx.ts'),
      import('./sheet/read-book.ts'),
    ])
    return readBook(await loadXlsx(bytes), file, 'xlsx')
  },
  xls: async (bytes, file) => {
    const [{ loadXls }, { readBook }] = await Promise.all([
      import('./sheet/load-xls.ts'),
      import('./sheet/read-book.ts'),
    ])
    return readBook(loadXls(bytes), file, 'xls')
  },
  docx: async (bytes, file) => readDocx(bytes, file),
  html: async (bytes, file) => readHtml(bytes, file),
}

function whyNot(error: unknown): string {
  if (/password|encrypt/i.test(String((error as { readonly message?: unknown }).message)))
    return '文件设有打开密码，无法读取；请取消密码另存一份后重新上传。'
  return '文件已损坏，无法读取；请用原来的软件打开，另存一份后重新上传。'
}

const UNREAD: Readonly<Partial<Record<FileKind, string>> & { readonly unknown: string }> = {
  empty: '文件是空的（0 字节）；请重新导出或者下载后再上传。',
  zip: '压缩包里还有压缩包，没有继续打开；请先解压，再上传其中的文件。',
  archive: '这是 RAR、7z 或者 gzip 压缩包，本系统只打开 .zip；请解压后上传其中的文件，或者改压成 .zip。',
  doc: '这是旧版 Word 文档（.doc）；请用 Word 或 WPS 打开，另存为 .docx 或者 PDF 后重新上传。',
  locked: '文件设有打开密码，无法读取；请取消密码另存一份后重新上传。',
  xlsb: '这是二进制工作簿（.xlsb）；请另存为 .xlsx 后重新上传。',
  opendocument: '这是 OpenDocument 格式；请另存为 .xlsx、.docx 或者 PDF 后重新上传。',
  ofd: '这是 OFD 版式文件，目前不能读取；请同时提供 PDF 或者 .xlsx。',
  picture: '这是图片，读不出文字和表格，没有核对；请提供由 Word、Excel 直接导出的文件。',
  program: '这是可执行程序，不是预决算公开文件；请检查后重新上传。',
  unknown: '认不出这是什么文件；请上传 PDF、.xlsx、.xls、.docx、网页（.html）或者 .zip。',
}
