import { addDays } from '../../src/kernel/day.ts'
import { type Bound, type Limit, rolls, type Span, spanText } from '../../src/kernel/limit.ts'
import type { Dated } from '../../src/kernel/parameter.ts'
import type { AnyProcedure, Deadline } from '../../src/kernel/procedure.ts'
import { basisOf, quoted } from './words.ts'

/** A deadline in sentences: how long and since when, from which day, what restarts, stops, lengthens and ends it. */
export function deadlineCopy(of: AnyProcedure, id: string): string {
  const deadline = of.deadlines[id] as Deadline
  const lines = [
    lengths(deadline.lasts),
    `${start(of, deadline)}${boundOf(deadline.lasts)}`,
    ...movements(of, deadline),
    `至${quoted(deadline.endsAt.map((step) => of.steps[step]?.name ?? step))}为止。`,
    `${deadline.binds === 'office' ? '约束本机关' : `约束${deadline.lasts.binds}`}${deadline.leading ? '；事项按此期限排列' : ''}。${deadline.lasts.effect}。`,
  ]
  return [
    `**${deadline.name}**（\`${id}\`，《${deadline.lasts.name}》\`${deadline.lasts.id}\`）`,
    lines.map((line) => `- ${line}`).join('\n'),
  ].join('\n')
}

/** Every dated value with its basis, the latest first. */
export const lengths = (limit: Limit): string =>
  `${limit.history
    .map((row, index) => lengthOf(row, limit.history[index + 1]))
    .toReversed()
    .join('；')}。`

function lengthOf(row: Dated<Span>, next: Dated<Span> | undefined): string {
  const until = next ? `至 ${addDays(next.from, -1)}` : '起'
  const verified = row.basis.verified && row.checkedOn !== undefined ? '' : '，未核对'
  if (row.value === null) return `${row.from} 起废止（${basisOf(row.basis)}${verified}）`
  return `${spanText(row.value)}（${row.from} ${until}，${basisOf(row.basis)}${verified}）`
}

const BOUNDS: Readonly<Record<Bound, string>> = {
  latest: '，当日不计入。',
  earliest: '，当日不计入；此为最短期限，不得提前。',
  cap: '，当日不计入；此为最长期限，不顺延。',
  before: '向前倒计，当日不计入。',
}
const ROLLS = '最后一日为休息日的，顺延至下一工作日。'

/** How the end is found: by the kind of bound, and whether today's length can end on a rest day at all. */
function boundOf({ bound, history }: Limit): string {
  const span = history.at(-1)?.value
  return `${BOUNDS[bound]}${span && rolls(span, bound) ? ROLLS : ''}`
}

function start(of: AnyProcedure, { runsFrom }: Deadline): string {
  if (runsFrom === 'opening') return `自「${of.opening.name}」之日起算`
  if (typeof runsFrom === 'string') return `自「${of.steps[runsFrom]?.name ?? runsFrom}」之日起算`
  if ('endOf' in runsFrom) return `自「${of.deadlines[runsFrom.endOf]?.name ?? runsFrom.endOf}」届满之日起算`
  if ('dayOf' in runsFrom) return `按台账所记「${of.keeps.fields[runsFrom.dayOf]?.name ?? runsFrom.dayOf}」起算`
  const { step, dayIn } = runsFrom
  const field = of.steps[step]?.data?.[dayIn]?.name ?? of.keeps.fields[dayIn]?.name ?? dayIn
  return `自「${of.steps[step]?.name ?? step}」所记「${field}」起算`
}

function movements(of: AnyProcedure, deadline: Deadline): string[] {
  const steps = (ids: readonly string[]) => quoted(ids.map((id) => of.steps[id]?.name ?? id))
  const states = (ids: readonly string[]) => quoted(ids.map((id) => of.states[id]?.name ?? id))
  const { restartsAt, stopsIn, pausesIn, excludes, extendedBy, replacedBy, track } = deadline
  const field = replacedBy && (of.steps[replacedBy.step]?.data?.[replacedBy.field]?.name ?? replacedBy.field)
  return [
    ...(track ? [`每一件「${of.tracks?.[track]?.name ?? track}」各自计算。`] : []),
    ...(restartsAt?.length ? [`${steps(restartsAt)}之日起重新计算，此前扣除的时间不再计入。`] : []),
    ...(stopsIn?.length ? [`在${states(stopsIn)}状态停止计算，须重新起算。`] : []),
    ...(pausesIn?.length ? [`在${states(pausesIn)}状态的时间不计入，恢复后续算。`] : []),
    ...(excludes?.length
      ? [
          `${quoted(excludes.map((id) => of.tracks?.[id]?.name ?? id))}期间不计入，重叠的只扣一次：自发出的次日起，至收齐或者期满之日止。`,
        ]
      : []),
    ...(extendedBy ?? []).map(
      ({ step, lasts }) => `届满前经「${of.steps[step]?.name ?? step}」延长，自原届满日起：${lengths(lasts)}`,
    ),
    ...(replacedBy
      ? [`「${of.steps[replacedBy.step]?.name ?? replacedBy.step}」可以另行确定届满日（「${field}」）。`]
      : []),
  ]
}
