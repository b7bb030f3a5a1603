import { yearOf } from '../../kernel/day.ts'
import { type Figure, printFigure } from '../../kernel/figure.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { table } from '../../portal/parts/blocks.ts'
import { figure } from '../../store/figure.ts'
import { answered, concluded, onTimeRate, received } from './indicators.ts'

const shown = [received, concluded, answered, onTimeRate]
const YEARS = 3

/** How many requests came and how they were answered, year by year: only figures that are complete, a blank for the rest. */
export async function statisticsPage({ store, today }: PortalAsked): Promise<PortalReply> {
  const years = Array.from({ length: YEARS }, (_, index) => yearOf(today) - index)
  const figures = await Promise.all(
    shown.map((one) => Promise.all(years.map((year) => figure(store, one, yearPeriod(year))))),
  )
  return {
    title: '依申请公开统计',
    page: html`<article class="text"><h1>依申请公开统计</h1><p>以下数字由每一件申请的办理记录逐件计数，年度台账经负责人关闭确认后才公布；尚未关闭的年度显示“尚未公布”。</p>${table(
      '申请和答复情况',
      ['指标', ...years.map((year) => `${year}年`)],
      shown.map(({ name, unit }, index) => [
        unit === '%' ? name : `${name}（${unit}）`,
        ...(figures[index] ?? []).map(printed),
      ]),
    )}<h2>怎样计数</h2><dl class="facts">${shown.map(
      ({ name, counts }) => html`<div><dt>${name}</dt><dd>${counts}</dd></div>`,
    )}</dl></article>`,
  }
}

const printed = (figure: Figure): string => (figure.is === 'known' ? printFigure(figure) : '尚未公布')
