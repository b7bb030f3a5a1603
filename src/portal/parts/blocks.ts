import { type Html, html } from '../html.ts'

type Content = Html | string | number

/** Name and value, one below the other on a phone. */
export const facts = (rows: readonly (readonly [name: string, value: Content | undefined])[]): Html =>
  html`<dl class="facts">${rows
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

/** Something that the reader should not miss. */
export const notice = (title: string, body: Content, tone: 'calm' | 'good' | 'heed' = 'calm'): Html =>
  html`<section class="notice ${tone}"><h2>${title}</h2>${typeof body === 'object' ? body : html`<p>${body}</p>`}</section>`

/**
 * A table with a caption. One of three columns or more becomes a list of cards on a phone; the roles keep it a table for a screen reader
 * even then.
 */
export const table = (caption: string, head: readonly string[], rows: readonly (readonly Content[])[]): Html =>
  html`<div class="scroll${head.length > 2 && ' stack'}"><table role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${head.map(
    (cell) => html`<th role="columnheader" scope="col">${cell}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map(
    ([first, ...rest]) =>
      html`<tr role="row"><th role="rowheader" scope="row">${first}</th>${rest.map(
        (cell, index) =>
          html`<td role="cell" data-label="${head[index + 1]}"${isShort(cell) && html` class="short"`}>${cell}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`

/** A few words stay on one line. */
const isShort = (cell: Content): boolean => typeof cell === 'string' && cell.length <= 8

/** What opens on demand without script. */
export const more = (title: string, body: Html): Html => html`<details><summary>${title}</summary>${body}</details>`

/** Where a visitor is in a form of several pages. `at` counts from 0. */
export const progress = (names: readonly string[], at: number): Html =>
  html`<nav class="progress" aria-label="填写进度"><p>第 ${at + 1} 步，共 ${names.length} 步</p><ol>${names.map(
    (name, index) =>
      html`<li${index < at && html` class="done"`}${index === at && html` aria-current="step"`}>${name}${
        index < at && html`<span class="unseen">（已填写）</span>`
      }</li>`,
  )}</ol></nav>`

export interface Milestone {
  readonly name: string
  /** e.g. 2024年3月5日; absent while it has not happened. */
  readonly on?: string | undefined
  readonly stands: 'done' | 'now' | 'ahead'
  readonly says?: Html | string
}
/** What happened, what is under way, what comes: in plain words, from top to bottom. */
export const milestones = (all: readonly Milestone[]): Html =>
  html`<ol class="milestones">${all.map(
    ({ name, on, stands, says }) =>
      html`<li class="${stands}"${stands === 'now' && html` aria-current="step"`}><h3>${name}</h3>${
        on && html`<p class="on">${on}</p>`
      }${says && html`<div>${says}</div>`}</li>`,
  )}</ol>`

/** Backward there is the browser's own button; forward by the opaque mark of the next page. */
export const pager = (path: string, query: Readonly<Record<string, string>>, next: string | undefined): Html => {
  const { after: _, ...kept } = query
  const first = query.after && html`<a href="${path}?${new URLSearchParams(kept).toString()}">回到第一页</a>`
  const on =
    next && html`<a rel="next" href="${path}?${new URLSearchParams({ ...kept, after: next }).toString()}">下一页</a>`
  return first || on ? html`<nav class="pager" aria-label="翻页">${first}${on}</nav>` : html``
}
