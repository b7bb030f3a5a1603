import { NotFound } from '../../../kernel/refusal.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { type Html, html } from '../../../portal/html.ts'
import { table } from '../../../portal/parts/blocks.ts'
import { differencesOf } from '../item-differences.ts'
import { TRAIL } from './guide-page.ts'
import { guideOf, PATH, versionBefore } from './published-items.ts'

/** What a version changed against the one before, field by field. */
export async function changesPage({ store, params }: PortalAsked): Promise<PortalReply> {
  const guide = await guideOf(store, params.id ?? '')
  const before = await versionBefore(store, guide)
  if (!before) throw new NotFound('上一个版本')
  const { row } = guide
  const changed = differencesOf(before.row, row)
  return {
    title: `${row.name}的修订`,
    trail: [...TRAIL, { path: `${PATH}/${guide.id}`, name: row.name ?? '' }],
    page: html`<article class="text"><h1>${row.name}的修订</h1>
<p>${row.edition}替代<a href="${PATH}/${before.id}">${before.row.edition}</a>。${row.changeNote}</p>
${
  changed.length > 0
    ? table(
        '两个版本的不同',
        ['栏目', `原来（${before.row.edition ?? ''}）`, `现在（${row.edition ?? ''}）`],
        changed.map((one) => [one.name, lines(one.before), lines(one.after)]),
      )
    : html`<p>内容没有变化。</p>`
}</article>`,
  }
}

const lines = (text: string): Html =>
  html`${text === '' ? '（无）' : text.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`
