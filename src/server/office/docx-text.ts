import { AlignmentType, Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Run } from '../../kernel/document.ts'
import { exactly, FIRST_LINE, type Fonts, LINE, RED } from './docx-layout.ts'
import type { Marking } from './figure-mark.ts'

/** What every part of a document is set with. */
export interface Setting {
  readonly fonts: Fonts
  readonly marking: Marking
}
/** The look of a run where it differs from the body. */
export interface Face {
  readonly size?: number
  readonly font?: Fonts['body']
  readonly bold?: boolean
}

/** A paragraph of the body: exact line, no widow control (it would leave pages of 21 lines), justified. */
export const line = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ alignment: AlignmentType.BOTH, spacing: exactly(LINE), widowControl: false, ...options })

export const indented = (setting: Setting, runs: readonly Run[], options: IParagraphOptions = {}): Paragraph =>
  line({ indent: FIRST_LINE, children: runsOf(setting, runs), ...options })

export const blank = (): Paragraph => line({ children: [] })

export const runsOf = (setting: Setting, runs: readonly Run[], face: Face = {}): ParagraphChild[] =>
  runs.flatMap((run) => runOf(setting, run, face))

function runOf(setting: Setting, run: Run, face: Face): ParagraphChild[] {
  if (typeof run === 'string') return textOf(run, face)
  if ('figure' in run) return [new Bookmark({ id: setting.marking.mark(run.figure), children: textOf(run.text, face) })]
  return textOf(run.text, face, run.bold, run.red)
}

/** Line breaks inside a text are line breaks on paper; control characters cannot be in a .docx at all. */
function textOf(text: string, face: Face, bold?: boolean, red?: boolean): TextRun[] {
  const heavy = bold ?? face.bold
  const look = {
    ...(face.size === undefined ? {} : { size: face.size }),
    ...(face.font === undefined ? {} : { font: face.font }),
    ...(heavy === undefined ? {} : { bold: heavy }),
    ...(red ? { color: RED } : {}),
  }
  const lines = text.replace(CONTROL, '').split(/\r\n?|\n/)
  return lines.map((part, index) => new TextRun({ text: part, ...look, ...(index === 0 ? {} : { break: 1 }) }))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
