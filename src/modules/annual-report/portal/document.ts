import { chineseDay } from '../../../kernel/day.ts'
import type { Block, Cell, OfficialDocument, Run } from '../../../kernel/document.ts'
import { type Html, html } from '../../../portal/html.ts'
import { type HeadCell, mergedHead } from '../../../server/office/table-grid.ts'

/** An official document as a page: headings, paragraphs and tables that a screen reader can walk through. */
export const documentHtml = (document: OfficialDocument): Html => html`<article class="report">
<h1>${document.title}</h1>
${document.number && html`<p class="report-number">${document.number}</p>`}
${document.blocks.map(blockHtml)}
${document.attachments?.length ? html`<p>附件：${document.attachments.join('、')}</p>` : ''}
<p class="report-signature">${document.issuer}${document.signedOn && html`<br>${chineseDay(document.signedOn)}`}</p>
${document.annex?.map(blockHtml)}
</article>`

/** The same as a file that stands by itself. */
export const documentFile = (document: OfficialDocument): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.title}</title><style>${STYLE}</style></head>
<body>${documentHtml(document)}</body>
</html>
`.markup

const STYLE = `body{margin:2rem auto;max-width:46rem;padding:0 1rem;font:1.06rem/1.8 "Noto Serif SC","Songti SC",SimSun,serif;color:#1a1a1a}
h1{text-align:center;font-size:1.7rem}h2{font-size:1.25rem}h3{font-size:1.1rem}p{text-indent:2em;margin:.4em 0}
.report-number,.report-signature{text-align:center;text-indent:0}.report-signature{text-align:right;margin-top:2em}
table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.5;margin:1em 0}caption{font-weight:600;padding:.4em}
th,td{border:1px solid #666;padding:.25em .4em;text-align:left}td[data-align=center]{text-align:center}.scroll{overflow-x:auto}`

function blockHtml(block: Block): Html {
  switch (block.is) {
    case 'heading':
      return block.level === 1 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`
    case 'paragraph':
      return html`<p>${block.runs.map(runHtml)}</p>`
    case 'table':
      return html`<div class="scroll" tabindex="0"><table>
${block.caption && html`<caption>${block.caption}</caption>`}
<thead>${mergedHead(block.head).map((row) => html`<tr>${row.map(headHtml)}</tr>`)}</thead>
<tbody>${block.rows.map((row) => html`<tr>${row.map(cellHtml)}</tr>`)}</tbody></table></div>`
    case 'page-break':
      return html``
  }
}

const runHtml = (run: Run): Html => {
  if (typeof run === 'string') return html`${run}`
  return 'figure' in run ? html`<data value="${run.figure}">${run.text}</data>` : html`${run.text}`
}

function cellHtml(cell: Cell): Html {
  if (typeof cell === 'string') return html`<td>${cell}</td>`
  const { text, span = 1, down = 1, align = 'left', figure } = cell
  const said = figure === undefined ? html`${text}` : html`<data value="${figure}">${text}</data>`
  return html`<td colspan="${span}" rowspan="${down}" data-align="${align}">${said}</td>`
}

/** Equal neighbours of the head are one cell, as on paper. */
const headHtml = ({ text, span, down }: HeadCell): Html =>
  html`<th colspan="${span}" rowspan="${down}" scope="col">${text}</th>`
