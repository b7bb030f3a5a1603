import { yearOf } from '../../kernel/day.ts'
import { type Figure, printFigure } from '../../kernel/figure.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { table } from '../../portal/parts/blocks.ts'
import { closures } from '../../store/closures.ts'
import type { Store } from '../../store/contract.ts'
import { figure } from '../../store/figure.ts'
import { answered, concluded, onTimeRate, received } from './indicators.ts'
import { requests } from './requests.register.ts'

const shown = [received, concluded, answered, onTimeRate]
const YEARS = 3

/** How many requests came and how they were answered, year by year: only figures that are complete, a blank for the rest. */
export async function statisticsPage({ store, today }: PortalAsked): Promise<PortalReply> {
  const years = Array.from({ length: YEARS }, (_, index) => yearOf(today) - index)
  const figures = await Promise.all(years.map((year) => figuresOf(store, year)))
  return {
    title: '依申请公开统计',
    page: html`<article class="text"><h1>依申请公开统计</h1><p>以下数字由每一件申请的办理记录逐件计数，年度台账经负责人关闭确认后才公布；尚未关闭的年度显示“尚未公布”。</p>${table(
      '申请和答复情况',
      ['指标', ...years.map((year) => `${year}年`)],
      shown.map(({ id, name, unit }) => [
        unit === '%' ? name : `${name}（${unit}）`,
        ...figures.map((year) => printed(year.find((one) => one.id === id))),
      ]),
    )}<h2>怎样计数</h2><dl class="facts">${shown.map(
      ({ name, counts }) => html`<div><dt>${name}</dt><dd>${counts}</dd></div>`,
    )}</dl></article>`,
  }
}

const printed = (figure: Figure | undefined): string => (figure?.is === 'known' ? printFigure(figure) : '尚未公布')

/** Counting looks at every case, and anybody may ask: so it is done once in ten minutes, and only for years that are closed. */
function figuresOf(store: Store, year: number): Promise<readonly Figure[]> {
  const now = Date.parse(store.clock())
  const kept = counted.get(store) ?? new Map<number, Counted>()
  counted.set(store, kept)
  const last = kept.get(year)
  if (last && now - last.at < KEPT_MS) return last.figures
  const figures = countedNow(store, year)
  kept.set(year, { at: now, figures })
  figures.catch(() => kept.delete(year))
  return figures
}
interface Counted {
  readonly at: number
  readonly figures: Promise<readonly Figure[]>
}
const KEPT_MS = 600_000
const counted = new WeakMap<Store, Map<number, Counted>>()

async function countedNow(store: Store, year: number): Promise<readonly Figure[]> {
  if ((await closures(store, requests.id, year)).length === 0) return []
  const figures: Figure[] = []
  for (const one of shown) figures.push(await figure(store, one, yearPeriod(year)))
  return figures
}
