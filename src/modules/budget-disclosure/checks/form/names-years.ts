import { tidy } from '../../understanding/label.ts'
import { placeAt } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import type { Finding } from '../finding.ts'
import { found, type Rule } from './rule.ts'

const form: Pick<Rule, 'dimension' | 'severity'> = { dimension: '真实性', severity: 'error' }
const bodyName: Rule = { ...form, id: 'body-name', name: '名称前后一致', remedy: '请把名称改为规范的全称。' }
const titleYear: Rule = { ...form, id: 'title-year', name: '表题的年度与文件一致', remedy: '请改正表题的年度。' }
const comparedYear: Rule = {
  ...form,
  id: 'compared-year',
  name: '与上年比较的年度正确',
  remedy: '请改正比较的年度，并核对增减额是不是与上年相比。',
}

/** The name of the body in headings, the year in titles and in comparisons. */
export function nameAndYearFindings(book: Book): readonly Finding[] {
  return [...names(book), ...titles(book), ...comparisons(book)]
}

const HEADING =
  /^(?:第.{1,3}部分)?([^，。；：:、]{4,40}?)(?:20\d{2}年度?)?(?:部门|单位)?(?:(?:预算|决算)(?:表|情况说明)?|概况)$/

/** A heading that names nearly this body: the district left out, one character changed. */
function names({ own }: Book): readonly Finding[] {
  const body = tidy(own.body)
  if (body.length < 6) return []
  const told = new Set<string>()
  return own.lines.flatMap(({ text, place }) => {
    const plain = tidy(text)
    const name = /20\d{2}年|^第.{1,3}部分/.test(plain) ? HEADING.exec(plain)?.[1] : undefined
    if (!name || name === body || told.has(name) || !isNearly(name, body)) return []
    told.add(name)
    return [
      found(bodyName, {
        place,
        of: name,
        says: `标题中的名称「${name}」与「${own.body}」不一致。`,
        expected: own.body,
        actual: name,
      }),
    ]
  })
}

/** The same letters in the same order with some left out, and the same end. */
function isNearly(name: string, body: string): boolean {
  if (name.slice(-2) !== body.slice(-2) || name.length < body.length * 0.6 || name.length >= body.length) return false
  let at = 0
  for (const sign of body) if (name[at] === sign) at++
  return at === name.length
}

function titles({ own }: Book): readonly Finding[] {
  return own.tables.flatMap((table) => {
    const year = Number(/(20\d{2})年/.exec(tidy(table.title))?.[1] ?? own.year)
    if (own.year === undefined || year === own.year || !/^[DG]\d/.test(table.kind)) return []
    return [
      found(titleYear, {
        table,
        says: `《${table.title}》的年度是${year}年，文件是${own.year}年的。`,
        expected: `${own.year}年`,
        actual: `${year}年`,
      }),
    ]
  })
}

const COMPARED =
  /(?:与|比|较)(20\d{2})年度?(?:当年)?(?:部门)?(?:预算|决算|执行|支出|收入)?(?:数)?(?:相比|增加|减少|增长|下降|持平)/g

function comparisons({ own }: Book): readonly Finding[] {
  const { year } = own
  if (year === undefined) return []
  return own.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(COMPARED)].flatMap((match) => {
      const other = Number(match[1])
      if (other === year - 1 || (other < year - 1 && /执行|决算/.test(match[0]))) return []
      const says = `文字写的是「${match[0]}」，${year}年${own.kind === 'budget' ? '预算' : '决算'}应与${year - 1}年比较。`
      return [
        found(other === year ? comparedYear : { ...comparedYear, severity: 'warning' }, {
          says,
          place: placeAt(paragraph, match.index),
          of: String(match.index),
          expected: `${year - 1}年`,
          actual: `${other}年`,
        }),
      ]
    }),
  )
}
