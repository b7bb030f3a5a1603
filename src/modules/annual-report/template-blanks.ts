import type { DisputeGroup, DisputeResult } from './disclosure-form.ts'
import {
  type Applicant,
  applicants,
  disclosureCells,
  disputeGroups,
  disputeResults,
  proactiveCells,
  requestRows,
} from './disclosure-form.ts'
import type { Blank, Paragraph, Section, TablePlace, Template } from './template/language.ts'

/** Every blank of a template, each once, in the order in which the report first prints it. */
export function blanksOf(template: Template): readonly Blank[] {
  const found = [
    ...template.introduction.flatMap(inParagraph),
    ...template.sections.flatMap((section) => blanksIn(section)),
  ]
  return [...new Map(found.map((blank) => [blank.id, blank])).values()]
}

export const blanksIn = (section: Section): readonly Blank[] =>
  section.paragraphs.flatMap((paragraph) => {
    if (isParagraph(paragraph)) return inParagraph(paragraph)
    return paragraph.is === 'table' ? inTable[paragraph.table]() : []
  })

/** The blanks of one statutory table, row by row. */
const inTable: Readonly<Record<TablePlace['table'], () => readonly Blank[]>> = {
  two: () => Object.values(proactiveCells),
  three: () =>
    Object.keys(requestRows).flatMap((row) =>
      Object.keys(applicants).map((column) => disclosureCells.three(row, column as Applicant)),
    ),
  four: () =>
    Object.keys(disputeGroups).flatMap((group) =>
      Object.keys(disputeResults).map((result) => disclosureCells.four(group as DisputeGroup, result as DisputeResult)),
    ),
}

export const isParagraph = (entry: Section['paragraphs'][number]): entry is Paragraph => Array.isArray(entry)

const inParagraph = (paragraph: Paragraph): readonly Blank[] =>
  paragraph.flatMap((sentence) =>
    sentence.is === 'passage'
      ? []
      : sentence.parts.filter((part): part is Blank => typeof part !== 'string' && part.is === 'blank'),
  )
