import { chineseDay, type Day, yearOf } from '../../../kernel/day.ts'
import { printFigure } from '../../../kernel/figure.ts'
import { yearPeriod } from '../../../kernel/indicator.ts'
import { indicatorsOf } from '../../../kernel/module.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { table } from '../../../portal/parts/blocks.ts'
import { figure } from '../../../store/figure.ts'
import { publicList } from '../../../store/public.ts'
import { yearlyStatements } from '../yearly-statements.register.ts'
import { PATHS, TRAIL } from './paths.ts'

/** 年度行政执法总体情况: the figures of the year, counted anew from the registers; those of other duties by the blank that they fill. */
const SHOWN = [
  'enforcement.penalty-decisions',
  'enforcement.fines',
  'enforcement.exempted',
  'enforcement.inspections',
  'enforcement.coercion-decisions',
  'service-items.licence-decisions',
  'service-items.administrative-fees',
  'disputes.reconsiderations-handled',
  'disputes.litigations-handled',
  'enforcement.certified-officers',
  'enforcement.powers',
]

export const yearPages = [
  { method: 'GET', path: PATHS.years, run: list },
  { method: 'GET', path: `${PATHS.years}/:year`, run: year },
] as const

interface Statement {
  readonly year: number
  readonly publishedOn: Day
  readonly says: string
}

async function statementsOf({ store }: Pick<PortalAsked, 'store'>): Promise<readonly Statement[]> {
  const { rows } = await publicList(store, yearlyStatements.id, {
    filters: [{ field: 'publishedOn', op: 'filled', value: '' }],
    order: { by: 'yearEnd', descending: true },
    limit: 50,
  })
  return rows.map(({ row }) => ({
    year: yearOf(row.yearEnd as Day),
    publishedOn: row.publishedOn as Day,
    says: String(row.says ?? ''),
  }))
}

async function list(asked: PortalAsked): Promise<PortalReply> {
  const found = await statementsOf(asked)
  return {
    title: '年度行政执法总体情况',
    trail: TRAIL,
    page: html`<article class="text"><h1>年度行政执法总体情况</h1>${
      found.length === 0
        ? html`<p>目前没有公开的内容。</p>`
        : html`<ul class="entries">${found.map(
            (one) =>
              html`<li><a href="${PATHS.years}/${one.year}">${one.year}年度</a><p class="hint">${chineseDay(one.publishedOn)}公布</p></li>`,
          )}</ul>`
    }</article>`,
  }
}

async function year(asked: PortalAsked): Promise<PortalReply> {
  const statement = (await statementsOf(asked)).find((one) => String(one.year) === asked.params.year)
  if (!statement) throw new NotFound('这一年度的执法情况')
  const indicators = indicatorsOf(asked.store.modules)
  const lines: (readonly [string, string, string])[] = []
  for (const id of SHOWN) {
    const indicator = indicators.find((one) => one.id === id)
    if (!indicator) continue
    const found = await figure(asked.store, indicator, yearPeriod(statement.year))
    lines.push([
      indicator.name,
      found.is === 'known' ? `${printFigure(found)}${indicator.unit}` : '尚未结账',
      indicator.counts,
    ])
  }
  const title = `${statement.year}年度行政执法总体情况`
  return {
    title,
    trail: [...TRAIL, { path: PATHS.years, name: '年度行政执法总体情况' }],
    page: html`<article class="text"><h1>${title}</h1><p>${chineseDay(statement.publishedOn)}公布。${statement.says}</p>${table(
      title,
      ['项目', '数量', '口径'],
      lines,
    )}</article>`,
  }
}
