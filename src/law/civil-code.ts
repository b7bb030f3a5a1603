import { law } from '../kernel/law.ts'

/** How periods are counted where an instrument says nothing else. */
export const civilCode = law({
  id: 'civil-code',
  title: '民法典',
  number: '2020年5月28日通过',
  from: '2021-01-01',
})

export const periodCounting = {
  /** The day of the event is not counted. */
  firstDay: civilCode.at('第二百零一条第一款'),
  /** Months and years end on the corresponding day, or on the last day of the month. */
  correspondingDay: civilCode.at('第二百零二条'),
  /** A last day that is a statutory rest day moves to the day after the rest. */
  restDay: civilCode.at('第二百零三条第一款'),
  /** The last day ends at 24:00, or at the close of business. */
  endOfDay: civilCode.at('第二百零三条第二款'),
  /** Other laws come first. */
  otherwise: civilCode.at('第二百零四条'),
} as const
