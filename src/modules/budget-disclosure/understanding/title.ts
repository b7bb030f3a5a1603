import type { ReadLine } from '../reading.ts'
import { tidy } from './label.ts'
import type { KindWords } from './variant.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Title {
  readonly printed: string
  /** 公开01表, 表一, 附件6; '' = none. */
  readonly number: string
  readonly line: ReadLine | undefined
  readonly kinds: readonly KindWords[]
}

/** A Chinese numeral counts only with its mark: 一般公共预算 is no first table. */
const NUMBER =
  /^(?:(?:部门|单位|预算|决算|财决)*(?:公开|附))?(?:表|件)?(?:[一二三四五六七八九十]+(?:表|[、.:：,])|\d{1,2}(?:-\d{1,2})?(?:表|[、.:：,]|(?=[^\d年])))[:：]?/
/** 表（表1） */
const BEHIND = /\((?:附|公开)?表?(?:[一二三四五六七八九十]+|\d{1,2}(?:-\d{1,2})?)表?\)$/
/** 表（单位：万元） */
const UNIT = /\((?:金额)?单位:[^()]*\)$/
const FORM =
  /(?:公开|附)?(?:表|件)?(?:[一二三四五六七八九十]+|\d{1,2}(?:-\d{1,2})?)表|(?:附|公开)?(?:表|件)(?:[一二三四五六七八九十]+|\d{1,2}(?:-\d{1,2})?)/

/** The title among the lines above a table, nearest first; it may be broken over two lines. */
export function titleAmong(lines: readonly ReadLine[], body: string, words: Vocabulary): Title {
  const near = lines.slice(0, 8)
  const end = near.findIndex(({ text }) => /[。；]$|^(注|说明)[:：]/.test(text.trim()))
  const usable = near.slice(0, end < 0 ? near.length : end)
  const number = usable.map(({ text }) => FORM.exec(tidy(text))?.[0]).find((one) => one) ?? ''
  for (const [at, line] of usable.entries()) {
    const further = usable[at + 1]
    const joined =
      further && !/表$/.test(tidy(further.text)) && !/第.+部分/.test(further.text) ? `${further.text}${line.text}` : ''
    for (const printed of [joined, line.text]) {
      const kinds = printed === '' ? [] : words.kinds(...titlesOf(printed, body))
      if (
        kinds.length > 0 &&
        (printed !== joined ||
          words.kinds(...titlesOf(line.text, body)).length === 0 ||
          heavier(joined, line.text, body, words))
      )
        return { printed: printed.trim(), number, line, kinds }
    }
  }
  const like = usable.find(({ text }) => /表(\(.*\))?$/.test(tidy(text)) && !/第.+部分/.test(text))
  return { printed: like?.text.trim() ?? '', number, line: like, kinds: [] }
}

const heavier = (joined: string, alone: string, body: string, words: Vocabulary): boolean =>
  words.kinds(...titlesOf(joined, body))[0] !== words.kinds(...titlesOf(alone, body))[0] &&
  !/^(编制|部门|单位)/.test(tidy(joined))

/** The title as the aliases are written for, and once more with the level of government that it begins with: 市级, 本级. */
const titlesOf = (printed: string, body: string): readonly [string, string] => [
  plainTitle(printed, body),
  levelTitle(printed, body),
]

/** A title without form number, unit, year and body. */
export function plainTitle(printed: string, body: string): string {
  const stripped = levelTitle(printed, body).replace(BEFORE, '')
  return stripped.replace(/^(?:\(.*?\))?(?:部门|预算单位|单位|区级|市级|省级|县级|本级)+/, '')
}

function levelTitle(printed: string, body: string): string {
  let text = tidy(printed).replace(NUMBER, '').replace(UNIT, '').replace(BEHIND, '')
  text = text.replace(/\d{4}年度?/g, '').replace(/^[:：、.]/, '')
  return body ? text.replaceAll(tidy(body), '') : text
}
const BEFORE =
  /^.{2,40}?(?:部门|单位|局|院|委员会|委|办公室|厅|会|中心|处|所|站|队|校|馆|办事处|政府|本级)(?=(?:部门|单位)?(?:财务)?(?:收入|支出|收支|一般公共|政府性|国有资本|财政拨款|三公|机关运行|项目支出|社会保险|政府采购))/
