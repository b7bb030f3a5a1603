import { chineseDay } from '../../../kernel/day.ts'
import type { PortalEntry } from '../../../portal/door.ts'
import { type Html, html } from '../../../portal/html.ts'

/** Drafts or results to choose from: the name leads there, below it what it is and since when; without any, the sentence. */
export const linkList = (all: readonly PortalEntry[], otherwise: string): Html => {
  if (all.length === 0) return html`<p>${otherwise}</p>`
  const below = ({ kind, on }: PortalEntry) => [kind, on && `${chineseDay(on)}公布`].filter(Boolean).join('　')
  return html`<ul class="entries">${all.map(
    (one) => html`<li><a href="${one.path}">${one.title}</a><p class="hint">${below(one)}</p></li>`,
  )}</ul>`
}
