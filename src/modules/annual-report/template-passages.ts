import type { Passage, Template } from './template/language.ts'
import { isParagraph } from './template-blanks.ts'

/** The free texts of a template, leads of chapters included. */
export const passagesOf = (template: Template): readonly Passage[] => [
  ...[
    ...template.introduction,
    ...template.sections.flatMap((section) => section.paragraphs.filter(isParagraph)),
  ].flatMap((paragraph) => paragraph.filter((one): one is Passage => one.is === 'passage')),
  ...template.arrangements.flatMap((one) => one.chapters.flatMap((chapter) => chapter.lead ?? [])),
]
