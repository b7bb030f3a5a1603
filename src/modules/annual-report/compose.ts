import { type Block, heading, paragraph, type Run } from '../../kernel/document.ts'
import type { Figure } from '../../kernel/figure.ts'
import { chaptersOf } from './arrangement.ts'
import { chineseNumeral } from './numerals.ts'
import { printBlank } from './print-blank.ts'
import { tableBlocks } from './table-blocks.ts'
import type {
  Arrangement,
  AskedPart,
  Chapter,
  Group,
  Paragraph,
  Part,
  Section,
  Sentence,
  Template,
  Word,
} from './template/language.ts'
import { isParagraph } from './template-blanks.ts'

/** All that a report is written from. */
export interface Material {
  readonly year: number
  readonly office: { readonly bureau: string; readonly city: string; readonly government: string }
  readonly arrangement: Arrangement
  readonly order?: string
  /** By the id of the blank. */
  readonly figures: ReadonlyMap<string, Figure>
  /** Free texts that somebody wrote, by the id of the passage. */
  readonly passages: ReadonlyMap<string, string>
  readonly asked: ReadonlyMap<AskedPart, readonly string[]>
  readonly nameOf: (id: string) => string
}

/** The body of the report: chapters numbered 一、, sections （一）, members of a group 一是. */
export const composeBody = (template: Template, material: Material): readonly Block[] => [
  ...template.introduction.map((one) => paragraph(...runsOf(one, material))),
  ...chaptersOf(material.arrangement, material.order).flatMap((chapter, index) =>
    composeChapter(template, material, chapter, index + 1),
  ),
]

export const composeTitle = (template: Template, material: Pick<Material, 'year' | 'office'>): string =>
  template.title.map((part) => (typeof part === 'string' ? part : wordOf(part, material))).join('')

/** The words of a passage: what somebody wrote, else what the template offers. */
export const passageText = (
  passage: { readonly id: string; readonly parts: readonly (string | Word)[] },
  material: Pick<Material, 'year' | 'office' | 'passages'>,
): string =>
  material.passages.get(passage.id) ??
  passage.parts.map((part) => (typeof part === 'string' ? part : wordOf(part, material))).join('')

function composeChapter(template: Template, material: Material, chapter: Chapter, number: number): readonly Block[] {
  const section = (id: string): Section => {
    const found = template.sections.find((one) => one.id === id)
    if (!found) throw new Error(`arrangement ${material.arrangement.id} names no such section: ${id}`)
    return found
  }
  return [
    ...(opensWithLongTable(chapter, section) ? [{ is: 'page-break' } as const] : []),
    heading(1, `${chineseNumeral(number)}、${chapter.title}`),
    ...(chapter.lead ? [paragraph(passageText(chapter.lead, material))] : []),
    ...chapter.entries.flatMap((entry, index) => {
      const title = typeof entry === 'string' ? section(entry).title : entry.title
      const head = chapter.untitled ? [] : [heading(2, `（${chineseNumeral(index + 1)}）${title}`)]
      return [
        ...head,
        ...(typeof entry === 'string'
          ? composeSection(section(entry), material)
          : composeGroup(entry, material, section)),
      ]
    }),
  ]
}

/** Table three fills more than a page: it begins on one of its own, so that its side headings stay whole. */
const opensWithLongTable = (chapter: Chapter, section: (id: string) => Section): boolean =>
  chapter.entries.some(
    (entry) =>
      typeof entry === 'string' &&
      section(entry).paragraphs.some((one) => !isParagraph(one) && one.is === 'table' && one.table === 'three'),
  )

/** 一是做好行政审批和服务事项。… each member a paragraph of its own. */
const composeGroup = (group: Group, material: Material, section: (id: string) => Section): readonly Block[] =>
  group.members.flatMap((id, index) => {
    const { title, paragraphs } = section(id)
    const [first = [], ...rest] = paragraphs.filter(isParagraph).map((one) => runsOf(one, material))
    return [paragraph(`${chineseNumeral(index + 1)}是${title}。`, ...first), ...rest.map((runs) => paragraph(...runs))]
  })

const composeSection = (section: Section, material: Material): readonly Block[] =>
  section.paragraphs.flatMap((entry): readonly Block[] => {
    if (isParagraph(entry)) return [paragraph(...runsOf(entry, material))]
    if (entry.is === 'table') return tableBlocks(entry.table, material)
    const texts = material.asked.get(entry.part) ?? []
    return texts.length > 0
      ? texts.flatMap((text) => text.split('\n').filter(Boolean)).map((text) => paragraph(text))
      : [paragraph('＊')]
  })

const runsOf = (sentences: Paragraph, material: Material): readonly Run[] =>
  joined(
    sentences.flatMap((sentence) => {
      if (sentence.is === 'passage') return [passageText(sentence, material)]
      return saysNothing(sentence, material) ? [] : sentence.parts.map((part) => runOf(part, material))
    }),
  )

/** A sentence that names what there was none of in the year, or says only rates of nothing, is left out; the annex still has it. */
const saysNothing = (sentence: Sentence, material: Material): boolean =>
  namesNothing(sentence, material) || hasOnlyRatesOfNothing(sentence, material)

const namesNothing = (sentence: Sentence, { figures }: Material): boolean =>
  sentence.parts.some((part) => {
    if (typeof part === 'string' || part.is !== 'blank' || part.form === 'number') return false
    const figure = figures.get(part.id)
    return figure?.is === 'known' && figure.value.kind === 'text' && figure.value.text === ''
  })

function hasOnlyRatesOfNothing({ parts }: Sentence, { figures }: Material): boolean {
  const blanks = parts.filter((part) => typeof part !== 'string' && part.is === 'blank')
  return blanks.length > 0 && blanks.every(({ id }) => isRateOfNothing(figures.get(id)))
}

const isRateOfNothing = (figure: Figure | undefined): boolean =>
  figure?.is === 'known' && figure.value.kind === 'not-applicable'

function runOf(part: Part, material: Material): Run {
  if (typeof part === 'string') return part
  if (part.is === 'word') return wordOf(part, material)
  const figure = material.figures.get(part.id)
  if (!figure) throw new Error(`no figure for blank ${part.id}`)
  return { text: printBlank(part, figure, material.nameOf), figure: part.id }
}

function wordOf({ word }: Word, { year, office }: Pick<Material, 'year' | 'office'>): string {
  if (word === 'year') return String(year)
  return word === 'next-year' ? String(year + 1) : office[word]
}

/** Neighbouring texts become one run. */
const joined = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1)
    if (typeof run === 'string' && typeof last === 'string') done[done.length - 1] = last + run
    else done.push(run)
    return done
  }, [])
