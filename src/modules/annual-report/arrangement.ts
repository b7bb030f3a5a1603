import type { Arrangement, Chapter, Content, Template } from './template/language.ts'

export const contentNames: Readonly<Record<Content, string>> = {
  measures: '主要举措和成效',
  shortcomings: '存在的不足和原因',
  'first-responsible': '主要负责人履行第一责任人职责情况',
  arrangements: '下一年度主要安排',
  other: '其他需要报告的情况',
}

export const arrangementOf = (template: Template, id: string | undefined): Arrangement =>
  template.arrangements.find((one) => one.id === id) ?? template.arrangements[0]

/** The chapters in the order asked for (numbers of the arrangement's own order, as 3、1、2); its own where none is asked. */
export function chaptersOf(arrangement: Arrangement, order: string | undefined): readonly Chapter[] {
  if (!order) return arrangement.chapters
  return numbersIn(order).flatMap((number) => arrangement.chapters[number - 1] ?? [])
}

/** Whether a text is an order of chapters: whole numbers from 1, none twice. */
export const isOrder = (order: string): boolean => {
  const numbers = numbersIn(order)
  return numbers.length > 0 && new Set(numbers).size === numbers.length && numbers.every((number) => number > 0)
}

export const sectionsIn = (chapter: Chapter): readonly string[] =>
  chapter.entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.members))

/** Contents that the provisions ask for and that none of these chapters has. */
export function missingContents(template: Template, chapters: readonly Chapter[]): readonly Content[] {
  const printed = new Set(chapters.flatMap(sectionsIn))
  const present = new Set(template.sections.filter((section) => printed.has(section.id)).map((one) => one.content))
  return template.required.filter((content) => !present.has(content))
}

/** Sections that an order leaves out. */
export function droppedSections(template: Template, chapters: readonly Chapter[]): readonly string[] {
  const printed = new Set(chapters.flatMap(sectionsIn))
  return template.sections.filter((section) => !printed.has(section.id)).map((section) => section.title)
}

const numbersIn = (order: string): readonly number[] =>
  order
    .split(/[、，,\s]+/)
    .filter(Boolean)
    .map(Number)
