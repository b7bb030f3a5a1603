import { placeAt } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import type { Finding } from '../finding.ts'
import { found, type Rule } from './rule.ts'

const remains: Rule = {
  id: 'template-remains',
  name: '没有遗留模板文字',
  dimension: '真实性',
  severity: 'error',
  remedy: '请按实际情况填写，删去模板中的选项和占位符。',
}
const percent: Rule = {
  id: 'percent-sign',
  name: '增减幅度带百分号',
  dimension: '真实性',
  severity: 'error',
  remedy: '请补上百分号，并核对幅度。',
}

const REMAINS: readonly RegExp[] = [
  /(?:下降|减少|降低)[(（](?:或)?(?:增长|增加|上升|提高)[)）]|(?:增长|增加|上升|提高)[(（](?:或)?(?:下降|减少|降低)[)）]/g,
  /(?:增加|增长)[/／](?:减少|下降)|(?:减少|下降)[/／](?:增加|增长)/g,
  /[Xx×╳＊*]{2,}(?=年|月|日|万元|元|个|%|人|辆|家|局|部门|单位)|[○〇]{2,}(?=年|万元|部门|局)/g,
  /[(（](?:此处|请|待)(?:填写|补充|说明)[^)）]*[)）]/g,
  /_{2,}(?=年|万元|元|个|%|人|辆)/g,
]
/** 增长13.95。 — a rate without its sign stands between a change word and the end of the clause. */
const BARE = /(?:元|万元)，(?:同比)?(?:增长|下降|增加|减少|降幅|增幅|上升)(?:了|为)?(\d+(?:\.\d+)?)(?=[，。；])/g

/** What the template left behind, in the prose. */
export function wordingFindings({ own }: Book): readonly Finding[] {
  return own.paragraphs.flatMap((paragraph) => {
    const { text } = paragraph
    const around = (at: number) => text.slice(Math.max(0, at - 14), at + 20)
    const left = REMAINS.flatMap((pattern) => [...text.matchAll(pattern)]).map((match) =>
      found(remains, {
        says: `遗留了模板文字「${match[0]}」：「…${around(match.index)}…」。`,
        ...{ place: placeAt(paragraph, match.index), of: `${text.length}.${match.index}`, actual: match[0] },
      }),
    )
    const bare = [...text.matchAll(BARE)].map((match) =>
      found(percent, {
        says: `增减幅度「${match[1]}」没有百分号：「…${around(match.index)}…」。`,
        ...{ place: placeAt(paragraph, match.index), of: `${text.length}.${match.index}` },
        ...{ expected: `${match[1]}%`, actual: match[1] ?? '' },
      }),
    )
    return [...left, ...bare]
  })
}
