import type { IdentityFinding } from './identities.ts'

/** A number that a text states of the same thing as a cell, with the scope that the sentence has. */
export interface Stated {
  readonly name: string
  readonly printed: string
  /** 本机关 or 全市 …: a text about one scope is not compared with a table about another. */
  readonly scope: string
}

/** I7: a figure of the text equals the table's, as far as both speak of the same scope. */
export function checkNarrative(text: Stated, cell: Stated): IdentityFinding {
  const place = `正文「${text.name}」`
  if (text.scope !== cell.scope)
    return {
      identity: 'I7',
      place,
      holds: 'unknown',
      says: `${place}的范围是${text.scope}，表格的范围是${cell.scope}，不能直接比较`,
    }
  const same = text.printed === cell.printed
  return {
    identity: 'I7',
    place,
    holds: same,
    says: same
      ? `${place}为${text.printed}，与表格一致`
      : `${place}为${text.printed}，表格「${cell.name}」为${cell.printed}，两处不一致`,
  }
}

/** Years named in a free text that are neither the report's nor a neighbour that a report may speak of. */
export function strangeYears(text: string, year: number): readonly string[] {
  const named = [...text.matchAll(/(?<![\d—\-–])(20\d{2})年度?(?![—\-–]\d)/g)].map((match) => Number(match[1]))
  const strange = [...new Set(named)].filter((one) => one < year - 1 || one > year + 1)
  const former = [...text.matchAll(/(?<!\d)(20\d{2})年度/g)]
    .map((match) => Number(match[1]))
    .filter((one) => one === year - 1)
  return [...new Set([...strange, ...former])].map(
    (one) => `文中写有“${one}年”，报告年度是${year}年，请核对是否沿用了旧稿`,
  )
}

/** Numbers in a free text: they are tied to no evidence, so the reader is told. */
export const looseNumbers = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /(?<![\d年第〔（(])(\d[\d,，]*(?:\.\d+)?)(?:余)?(次|件|份|条|项|家|户|人次|人|场|期|篇|个|名|万元|亿元|元|%)/g,
    ),
  ].map((match) => match[0])
