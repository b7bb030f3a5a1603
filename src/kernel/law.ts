import type { Day } from './day.ts'

/** A legal instrument, and a place inside it that a declaration can cite. */
export interface Law {
  readonly id: string
  /** Short title as cited between 《》. */
  readonly title: string
  /** Number of promulgation, e.g. 国务院令第711号. */
  readonly number: string
  readonly from: Day
  /** Last day in force; absent = still in force. */
  readonly until?: Day
}
export interface Citation {
  readonly law: Law
  /** e.g. 第三十三条第二款; empty = the instrument as a whole. */
  readonly at: string
  /** Whether somebody compared the place with the official text. Unverified places are never printed. */
  readonly verified: boolean
}
export interface CitableLaw extends Law {
  at(place: string): Citation
  /** A place known from memory only: usable, printed as instrument and number without the article. */
  unverifiedAt(place: string): Citation
  readonly whole: Citation
}

const NUMERAL = '[一二三四五六七八九十百零]+'
const PLACE = new RegExp(
  `^(第${NUMERAL}条(之${NUMERAL})?(第${NUMERAL}款)?(第（${NUMERAL}）项)?|${NUMERAL}(（${NUMERAL}）)?|第${NUMERAL}部分|附件${NUMERAL}?)$`,
)

/** Declares an instrument. Throws at load when a citation is not written in the official manner. */
export function law(instrument: Law): CitableLaw {
  const cite = (place: string, verified: boolean): Citation => {
    if (!PLACE.test(place)) throw new Error(`《${instrument.title}》的条款位置写法不规范：「${place}」`)
    return { law: instrument, at: place, verified }
  }
  return {
    ...instrument,
    at: (place) => cite(place, true),
    unverifiedAt: (place) => cite(place, false),
    whole: { law: instrument, at: '', verified: true },
  }
}

/** The citation as printed: 《政府信息公开条例》第三十三条第二款; the article is left out until it is verified. */
export const cite = ({ law: { title, number }, at, verified }: Citation): string =>
  verified ? `《${title}》${at}` : `《${title}》（${number}）`

export const inForce = (instrument: Law, day: Day): boolean =>
  instrument.from <= day && (instrument.until === undefined || day <= instrument.until)
