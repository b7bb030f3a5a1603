import type { PageContent } from './page-content.ts'

/** The part of a page that a picture must cover to be what the page is about. */
const PICTURED = 0.25
/** Fewer characters than these are a page number or a stamp. */
const FEW = 20
/** A page with a picture and no table may still have a heading and a note. */
const SOME = 120

/** Why a page cannot be read although the file opens: a sentence, or undefined. */
export function unreadPage({ page, marks, lines, pieces }: PageContent): string | undefined {
  const read = lines.reduce((sum, { text }) => sum + text.length, 0)
  const inTables = pieces.reduce((sum, { cells }) => sum + cells.reduce((all, { text }) => all + text.length, 0), 0)
  if (marks.unknown > FEW && marks.unknown > (read + inTables) * 0.3)
    return `第 ${page} 页的字体没有文字编码，读出来是乱码，没有核对；请用原来的软件重新导出 PDF（不要用虚拟打印机）。`
  if (marks.pictured < PICTURED || inTables > 0) return undefined
  if (read < FEW)
    return `第 ${page} 页是扫描件或者图片，读不出文字和表格，没有核对；请提供由 Word、Excel 直接导出的文件。`
  if (read < SOME)
    return `第 ${page} 页的主要内容是图片，图片里的表格和文字读不出来，没有核对；请提供由 Word、Excel 直接导出的文件。`
  return undefined
}
