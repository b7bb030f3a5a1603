import { chineseDay, type Day, dayNumber, dayOf, weekday } from '../../kernel/day.ts'
import type { ExplainedDay, Explanation } from '../../kernel/explain.ts'
import { type Html, html } from '../html.ts'

/**
 * Why a date is this date: the sentences, then a leaf of the calendar for each month in which every counted day carries its number,
 * then the same day by day in words.
 */
export const dayGrid = ({ says, days }: Explanation, due: Day | undefined): Html => {
  let counted = 0
  const numbered = days.map((one) => ({ ...one, n: one.counts ? ++counted : 0 }))
  return html`<ul class="says">${says.map((line) => html`<li>${line}</li>`)}</ul>${
    days.length > 0 &&
    html`<div class="months">${monthsOf(numbered).map((month) => leaf(month, due))}</div><details><summary>逐日文字说明（${
      days.length
    } 天）</summary><ol class="days">${numbered.map(
      ({ day, n, why }) =>
        html`<li><span>${chineseDay(day)}</span><span>${why}</span><span>${n > 0 ? `第 ${n} 日` : '不计'}</span></li>`,
    )}</ol></details>`
  }`
}

type Numbered = ExplainedDay & { readonly n: number }

const monthsOf = (days: readonly Numbered[]): readonly (readonly Numbered[])[] => [
  ...Map.groupBy(days, (one) => one.day.slice(0, 7))
    .entries()
    .toArray()
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, month]) => month),
]

function leaf(days: readonly Numbered[], due: Day | undefined): Html {
  const month = (days[0] as Numbered).day.slice(0, 7)
  const known = new Map(days.map((one) => [one.day, one]))
  const name = `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`
  return html`<table class="leaf"><caption>${name}</caption><thead><tr>${WEEK.map(
    (sign) => html`<th scope="col"><span class="unseen">周</span>${sign}</th>`,
  )}</tr></thead><tbody>${weeksOf(month).map(
    (week) => html`<tr>${week.map((day) => cell(day, day && known.get(day), due))}</tr>`,
  )}</tbody></table>`
}

function cell(day: Day | undefined, known: Numbered | undefined, due: Day | undefined): Html {
  if (day === undefined) return html`<td></td>`
  const date = html`<b>${Number(day.slice(8))}</b>`
  if (!known) return html`<td class="out">${date}</td>`
  const kind = day === due ? 'due' : known.n > 0 ? 'counts' : 'free'
  const text = known.n > 0 ? `第${known.n}日` : shortly(known.why)
  return html`<td class="${kind}">${date}<small>${text}${day === due && html`<span class="unseen">，届满日</span>`}</small></td>`
}

/** A cell has room for a few characters; the list below says it in full. */
const shortly = (why: string): string =>
  why.startsWith('起算日') ? '起算' : why.startsWith('周') ? '休' : (/^(.{1,4})放假/.exec(why)?.[1] ?? '不计')

/** The weeks of a month from Monday on, with holes before its first and after its last day. */
function weeksOf(month: string): readonly (readonly (Day | undefined)[])[] {
  const first = dayNumber(`${month}-01` as Day)
  const lead = (weekday(first) + 6) % 7
  const weeks: (Day | undefined)[][] = []
  for (let number = first - lead; dayOf(number).slice(0, 7) <= month; number += 7)
    weeks.push(
      Array.from({ length: 7 }, (_, index) => dayOf(number + index)).map((day) =>
        day.slice(0, 7) === month ? day : undefined,
      ),
    )
  return weeks
}

const WEEK = [...'一二三四五六日']
