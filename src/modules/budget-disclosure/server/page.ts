import type { Block, Cell, OfficialDocument } from '../../../kernel/document.ts'
import { escapeHtml } from '../../../portal/html.ts'

/** The disclosure as a page of its own, which needs nothing else to be read, printed or checked. */
export const pageOf = ({ title, blocks }: OfficialDocument): string =>
  `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1>
${blocks.map(blockOf).join('\n')}
</body></html>
`

function blockOf(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${block.runs.map((run) => escapeHtml(typeof run === 'string' ? run : run.text)).join('')}</p>`
    case 'page-break':
      return ''
    case 'table':
      return `${block.caption ? `<p>${escapeHtml(block.caption)}</p>\n` : ''}<table border="1">${[
        ...block.head.map((cells) => `<tr>${cells.map((text) => `<th>${escapeHtml(text)}</th>`).join('')}</tr>`),
        ...block.rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`),
      ].join('\n')}</table>`
  }
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'string') return `<td>${escapeHtml(cell)}</td>`
  const { text, span = 1, down = 1, align = 'left' } = cell
  const reach = `${span > 1 ? ` colspan="${span}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`
  return `<td${reach} align="${align}">${escapeHtml(text)}</td>`
}
