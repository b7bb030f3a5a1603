import { refuse } from '../../kernel/refusal.ts'
import { isZip, openZip } from '../office/zip.ts'
import { startsWith } from '../upload/accepted.ts'
import { readableText } from '../upload/readable-text.ts'

export type TableFile = { readonly format: 'xlsx' } | { readonly format: 'csv'; readonly text: string }

/** What an uploaded table is by its content, whatever its name says. Refuses what is no table, and a workbook that would burst. */
export function tableFile(bytes: Uint8Array): TableFile {
  if (bytes.length === 0) throw notTable('文件是空的')
  if (isZip(bytes)) return workbook(bytes)
  if (startsWith(bytes, '\xd0\xcf\x11\xe0'))
    throw notTable('这是旧版 Excel（.xls）或者带密码的文件', '请去掉密码，另存为 .xlsx 后重新上传')
  const other = KNOWN.find(([signs]) => startsWith(bytes, signs))
  if (other) throw notTable(`这是${other[1]}，不是表格`)
  const text = readableText(bytes)
  if (text === undefined) throw notTable('无法识别的文件内容')
  if (/^\s*<(!doctype|html|table|\?xml|meta)/i.test(text))
    throw notTable('这是网页或 XML 内容，只是用了表格的扩展名', '请用 Excel 或 WPS 打开，另存为 .xlsx 后重新上传')
  return { format: 'csv', text }
}

function workbook(bytes: Uint8Array): TableFile {
  const zip = openZip(bytes)
  const has = (name: string) => zip.names.includes(name)
  if (has('xl/workbook.bin')) throw notTable('这是二进制工作簿（.xlsb）', '请另存为 .xlsx 后重新上传')
  if (has('word/document.xml')) throw notTable('这是 Word 文档，不是表格')
  if (has('mimetype') && has('content.xml')) throw notTable('这是 OpenDocument 格式', '请另存为 .xlsx 后重新上传')
  if (!has('xl/workbook.xml')) throw notTable('压缩包中没有工作簿')
  zip.proveSizes()
  return { format: 'xlsx' }
}

const KNOWN: readonly (readonly [signs: string, name: string])[] = [
  ['%PDF-', ' PDF 文件'],
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['GIF8', '图片'],
  ['MZ', '可执行程序'],
  ['\x7fELF', '可执行程序'],
]

const notTable = (says: string, way = '请上传 .xlsx 工作簿，或者 UTF-8、GB18030 编码的 .csv 文件') =>
  refuse(says, { way })
