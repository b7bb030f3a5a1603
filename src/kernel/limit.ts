import type { Calendar } from './calendar.ts'
import { addMonths, type Day, type DayNumber, dayNumber, dayOf, yearOf } from './day.ts'
import { type Dated, type Parameter, parameter } from './parameter.ts'

/** How long a limit lasts. 日 are calendar days; which of the two a "day" is, each instrument says for itself. */
export type SpanUnit = '工作日' | '日' | '月' | '年' | '日期' | '参数'
export interface Span {
  /** `null` where the length is set in the case (参数) or is a fixed date (日期). */
  readonly n: number | null
  readonly unit: SpanUnit
  /** The fixed date MM-DD of the year after the start day's year, for unit 日期. */
  readonly on?: `${number}-${number}`
}

/**
 * latest: the last day on which the act is in time; a rest day moves it to the next working day.
 * earliest: a minimum, the act may be done from this day on.
 * cap: never rolls forward, because it restricts somebody else.
 * before: counted back from the start day, which is not counted itself.
 */
export type Bound = 'latest' | 'earliest' | 'cap' | 'before'

export interface Limit extends Parameter<Span> {
  readonly bound: Bound
  /** The event whose day is day 0, in Chinese. */
  readonly runsFrom: string
  /** Who is bound by it, in Chinese. */
  readonly binds: string
  /** What follows when it passes, in Chinese. */
  readonly effect: string
}

type LimitDeclaration = Omit<Limit, 'unit' | 'history'> & { readonly history: readonly [Dated<Span>, ...Dated<Span>[]] }

/** Declares a statutory limit: a parameter whose values are lengths of time. */
export const limit = (declaration: LimitDeclaration): Limit => ({
  ...declaration,
  ...parameter({ ...declaration, unit: '期限' }),
})

/** `start` plus a span, before any rolling; the start day itself never counts (民法典 第二百零一条). */
export function rawEnd(span: Span, start: DayNumber, calendar: Calendar, backward = false): DayNumber {
  const sign = backward ? -1 : 1
  switch (span.unit) {
    case '工作日':
      return calendar.plusWorking(start, sign * length(span))
    case '日':
      return start + sign * length(span)
    case '月':
      return addMonths(start, sign * length(span))
    case '年':
      return addMonths(start, sign * length(span) * 12)
    case '日期':
      return dayNumber(`${yearOf(dayOf(start)) + 1}-${span.on}` as Day)
    case '参数':
      throw new RangeError('该期限的长度由文书或地方规定确定，须先载明')
  }
}

/** Whether the last day of such a span moves off a rest day: working days and fixed dates never land on a moved day. */
export const rolls = (span: Span, bound: Bound): boolean =>
  bound === 'latest' && (span.unit === '日' || span.unit === '月' || span.unit === '年')

/** The last (or, for a minimum, the first) day of a limit that starts on a day and is not disturbed. */
export function endOf(span: Span, bound: Bound, start: DayNumber, calendar: Calendar): DayNumber {
  const end = rawEnd(span, start, calendar, bound === 'before')
  return rolls(span, bound) ? calendar.roll(end) : end
}

/** 20个工作日, 30日, 6个月, 1年, 1月31日, 当日. */
export function spanText({ n, unit, on }: Span): string {
  if (unit === '日期') return `${Number(on?.slice(0, 2))}月${Number(on?.slice(3))}日`
  if (n === null) return '由文书或地方规定确定'
  if (n === 0) return '当日'
  return unit === '工作日' || unit === '月' ? `${n}个${unit}` : `${n}${unit}`
}

function length(span: Span): number {
  if (span.n === null) throw new RangeError('该期限没有固定长度')
  return span.n
}
