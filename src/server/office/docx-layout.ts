import { type IFontAttributesProperties, LineRuleType } from 'docx'

/**
 * GB/T 9704—2012 in the units of a .docx. Lengths are twips (1/20 pt), sizes half-points.
 * 22 lines of 28 characters fill the text area of 156 × 225 mm: the line must be 579 twips, since 22 × 580 overflow it.
 */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  left: 1587,
  right: 1474,
  bottom: 1984,
  /** Puts the dashes of the page number 7 mm below the text area. */
  footer: 1406,
} as const
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right
export const LANDSCAPE_WIDTH = PAGE.height - PAGE.top - PAGE.bottom
export const LINE = 579
/** One character of the grid: 16 pt − 848/4096 pt. */
export const CHARACTER = 316
export const GRID = { type: 'linesAndChars', linePitch: LINE, charSpace: -848 } as const
export const RED = 'FF0000'
/** 三号 16 pt, 二号 22 pt, 四号 14 pt. */
export const SIZE = { body: 32, title: 44, small: 28 } as const

/** official: the fonts that the standard's practice names; common: those that every Windows and WPS has. */
export type FontSet = 'official' | 'common'
export interface Fonts {
  readonly song: IFontAttributesProperties
  readonly mark: IFontAttributesProperties
  readonly body: IFontAttributesProperties
  readonly hei: IFontAttributesProperties
  readonly kai: IFontAttributesProperties
  /** 小标宋 is heavy by itself; the 宋体 that stands for it is set bold. */
  readonly markBold: boolean
}
export function fontsOf(set: FontSet): Fonts {
  const official = set === 'official'
  return {
    song: font('宋体'),
    mark: font(official ? '方正小标宋简体' : '宋体'),
    body: font(official ? '仿宋_GB2312' : '仿宋'),
    hei: font('黑体'),
    kai: font(official ? '楷体_GB2312' : '楷体'),
    markBold: !official,
  }
}

const font = (name: string): IFontAttributesProperties => ({
  ascii: name,
  hAnsi: name,
  eastAsia: name,
  cs: name,
  hint: 'eastAsia',
})

/** Every line of the body: exact, so that 22 of them fill a page whatever font stands in. */
export const exactly = (line: number, before = 0, after = 0) => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after,
})

/** Two characters in front of a paragraph: exact for Word by characters, in twips for programs that do not know them. */
export const FIRST_LINE = { firstLine: 2 * CHARACTER, firstLineChars: 200 } as const
