import { chineseDay } from '../kernel/day.ts'
import type { PortalEntry } from './door.ts'
import { type Html, html } from './html.ts'

/** Links with their kind and date, the newest first. */
export const entryList = (entries: readonly PortalEntry[]): Html =>
  html`<ul class="entries">${entries.map(
    ({ path, title, kind, on, says }) =>
      html`<li><a href="${path}">${title}</a>${says && html`<p>${says}</p>`}<p class="hint">${kind}${
        on && html`　<time datetime="${on}">${chineseDay(on)}</time>`
      }</p></li>`,
  )}</ul>`
