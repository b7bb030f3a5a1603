/**
 * What a report template is made of. A blank is named by a stable id whose first part is the duty that answers for it; an
 * indicator of any module fills it by naming that id. The template knows no module.
 */
export interface Blank {
  readonly is: 'blank'
  /** `<module id>.<name>`. */
  readonly id: string
  readonly name: string
  /** The measure word printed behind it, or the unit of an amount (元, 万元, 亿元). Empty for texts and rates. */
  readonly unit: string
  /** What the number means, whoever counts it. */
  readonly means: string
  readonly form: 'number' | 'amount' | 'rate' | 'text' | 'person'
}
/** A word that the configuration or the year gives. */
export interface Word {
  readonly is: 'word'
  readonly word: 'bureau' | 'city' | 'government' | 'year' | 'next-year'
}
export type Part = string | Blank | Word

/** A sentence with figures. */
export interface Sentence {
  readonly is: 'sentence'
  readonly parts: readonly Part[]
}
/** A sentence that stands without figures: free text with an author. What stands here is offered until somebody writes his own. */
export interface Passage {
  readonly is: 'passage'
  readonly id: string
  readonly parts: readonly (string | Word)[]
}
/** A text that is asked of named persons; without it the report is not issued. */
export interface Asked {
  readonly is: 'asked'
  readonly part: AskedPart
}
export type AskedPart = 'shortcomings' | 'arrangements'
export interface TablePlace {
  readonly is: 'table'
  readonly table: 'two' | 'three' | 'four'
}
/** One paragraph, or a table or an asked text that stands by itself. */
export type Paragraph = readonly (Sentence | Passage)[]

/** The five contents that the provisions ask for; see `basis` of the template. */
export type Content = 'measures' | 'shortcomings' | 'first-responsible' | 'arrangements' | 'other'
export interface Section {
  readonly id: string
  readonly title: string
  readonly content: Content
  readonly paragraphs: readonly (Paragraph | Asked | TablePlace)[]
}
/** A chapter as one arrangement prints it: sections, or groups whose members become 一是, 二是 … under one heading. */
export interface Chapter {
  readonly title: string
  readonly lead?: Passage
  readonly entries: readonly (string | Group)[]
  /** The title of a single section would only repeat the chapter's. */
  readonly untitled?: true
}
export interface Group {
  readonly title: string
  readonly members: readonly string[]
}
export interface Arrangement {
  readonly id: string
  readonly name: string
  readonly chapters: readonly Chapter[]
}
export interface Template {
  readonly kind: ReportKind
  readonly name: string
  readonly title: readonly (string | Word)[]
  readonly introduction: readonly Paragraph[]
  readonly sections: readonly Section[]
  readonly arrangements: readonly [Arrangement, ...Arrangement[]]
  readonly required: readonly Content[]
}
export type ReportKind = 'rule-of-law' | 'information-disclosure'

type BlankDetails = Omit<Blank, 'is' | 'id' | 'form'>
const blankOf =
  (form: Blank['form']) =>
  (id: string, name: string, unit: string, means: string): Blank => {
    if (!/^[a-z][a-z-]*(\.[A-Za-z][A-Za-z-]*)+$/.test(id)) throw new Error(`blank id must read module.name: ${id}`)
    const details: BlankDetails = { name, unit, means }
    return { is: 'blank', id, form, ...details }
  }
export const number = blankOf('number')
export const amount = blankOf('amount')
const [rateOf, textOf, personOf] = [blankOf('rate'), blankOf('text'), blankOf('person')]
export const rate = (id: string, name: string, means: string): Blank => rateOf(id, name, '', means)
export const text = (id: string, name: string, means: string): Blank => textOf(id, name, '', means)
export const person = (id: string, name: string, means: string): Blank => personOf(id, name, '', means)

const word = (name: Word['word']): Word => ({ is: 'word', word: name })
export const bureau = word('bureau')
export const government = word('government')
export const year = word('year')
export const nextYear = word('next-year')

/** A sentence: said`组织${studySessions}次专题集中学法活动。` */
export const said = (texts: TemplateStringsArray, ...parts: readonly (Blank | Word)[]): Sentence => ({
  is: 'sentence',
  parts: woven(texts, parts),
})
/** Free text: free('study.leaders')`局领导班子带头学。` */
export const free =
  (id: string) =>
  (texts: TemplateStringsArray, ...parts: readonly Word[]): Passage => ({
    is: 'passage',
    id,
    parts: woven(texts, parts),
  })
export const asked = (part: AskedPart): Asked => ({ is: 'asked', part })
export const table = (name: TablePlace['table']): TablePlace => ({ is: 'table', table: name })

const woven = <P>(texts: readonly string[], parts: readonly P[]): readonly (string | P)[] =>
  texts.flatMap((piece, index): (string | P)[] => {
    const part = parts[index - 1]
    return [...(part === undefined ? [] : [part]), ...(piece === '' ? [] : [piece])]
  })
