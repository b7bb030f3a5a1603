import { chineseDay } from '../../../kernel/day.ts'
import type { Row } from '../../../kernel/register.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { pager, table } from '../../../portal/parts/blocks.ts'
import { publicList } from '../../../store/public.ts'
import { measured } from '../discretion.ts'
import { discretionStandards, type StandardFields } from '../discretion-standards.register.ts'
import { PATHS, TRAIL } from './paths.ts'

const NAME = '行政裁量基准'

/** Every standard that is applied, each with its grades from the mildest to the heaviest (第三十四条). */
export const standardsPage = { method: 'GET', path: PATHS.standards, run } as const

async function run({ store, query }: PortalAsked): Promise<PortalReply> {
  const { rows, next } = await publicList(store, discretionStandards.id, {
    filters: [{ field: 'ceasedOn', op: 'empty', value: '' }],
    order: { by: 'effectiveFrom', descending: true },
    ...(query.after !== undefined && { after: query.after }),
  })
  return {
    title: NAME,
    trail: TRAIL,
    page: html`<article class="text"><h1>${NAME}</h1>
<p>本局按下列阶次决定处罚。偏离裁量基准的，在处罚决定书中说明理由。</p>${
      rows.length === 0
        ? html`<p>目前没有公开的内容。</p>`
        : rows.map(({ row }) => standard(row as Partial<Row<StandardFields>>))
    }${pager(PATHS.standards, query, next)}</article>`,
  }
}

function standard({
  name = '',
  document,
  effectiveFrom,
  measure = 'yuan',
  baseName,
  tiers = [],
}: Partial<Row<StandardFields>>) {
  return html`<h2>${name}</h2><p class="hint">${document}，${effectiveFrom && chineseDay(effectiveFrom)}起施行</p>${table(
    baseName ? `罚款，按${baseName}计算` : '罚款',
    ['阶次', '幅度', '适用情形'],
    tiers.map(({ label, from, to, conditions }) => [
      label,
      `${measured(measure, from)}至${measured(measure, to)}`,
      conditions,
    ]),
  )}`
}
