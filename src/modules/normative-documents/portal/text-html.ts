import { type Html, html } from '../../../portal/html.ts'
import { nameOf, type Passage, passagesOf } from '../articles.ts'
import { compared } from '../comparison.ts'

/** The text of a document, each passage with its name and what stands beside it. */
export function textHtml(text: string, beside?: (passage: Passage, index: number) => Html | undefined): Html {
  let above: string | undefined
  return html`<div class="passages">${passagesOf(text).map((passage, index) => {
    const { under } = passage
    const heading = under !== undefined && under !== above && html`<h3>${under}</h3>`
    above = under
    return html`${heading}<section class="passage" id="p${index + 1}">${passage.label && (under === undefined ? html`<h3>${nameOf(passage)}</h3>` : html`<h4>${nameOf(passage)}</h4>`)}${linesHtml(
      passage.paragraphs.join('\n'),
    )}${beside?.(passage, index)}</section>`
  })}</div>`
}

export const linesHtml = (text: string): Html =>
  html`${text
    .split('\n')
    .filter(Boolean)
    .map((line) => html`<p>${line}</p>`)}`

const KINDS = { same: '没有变化', changed: '有修改', added: '新增', removed: '删去' } as const

/** Two versions, passage by passage: what is gone is struck out, what is new is underlined. */
export const comparisonHtml = (before: string, after: string): Html =>
  html`<p class="hint">删去的文字以<del>删除线</del>标明，新增的文字以<ins>下划线</ins>标明。</p><div class="passages">${compared(
    before,
    after,
  ).map(({ before: was, after: is, is: kind, words }) => {
    const name = was === is || was === undefined ? is : is === undefined ? was : `${was} → ${is}`
    return html`<section class="passage ${kind}"><h2>${name}　<small>${KINDS[kind]}</small></h2><p>${words.map(
      ({ is: mark, text }) =>
        mark === 'same' ? html`${text}` : mark === 'new' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
    )}</p></section>`
  })}</div>`
