import { chineseDay, type Day } from '../../../kernel/day.ts'
import type { Block, Cell, OfficialDocument } from '../../../kernel/document.ts'
import { paragraph } from '../../../kernel/document.ts'
import { type Limit, spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Attempt, Desk } from '../../../kernel/procedure.ts'
import type { RequestView } from '../case-facts.ts'

/** The parts that all letters of this duty have in common. */
export const letterTo = (
  view: RequestView,
  attempt: Attempt,
  desk: Desk,
  letter: {
    readonly word: string
    readonly title: string
    readonly addressee?: string
    readonly blocks: readonly Block[]
  } & Partial<Pick<OfficialDocument, 'attachments' | 'annex' | 'note' | 'number'>>,
): OfficialDocument => {
  const { word, ...rest } = letter
  const number = rest.number ?? letterNumber(view, word)
  return {
    kind: 'letter',
    issuer: desk.bureau,
    ...(number !== undefined && { number }),
    addressee: view.row.applicantName ?? '申请人',
    signedOn: attempt.on,
    contact: desk.contact,
    ...rest,
  }
}

/** The number of a letter inside a case: the case number with the word of the letter, 云财公开补〔2024〕12号. */
export const letterNumber = ({ row: { number } }: RequestView, word: string): string | undefined =>
  number?.replace('〔', `${word}〔`)

/** An internal sheet: label and content side by side. */
export const sheet = (
  desk: Desk,
  title: string,
  number: string | undefined,
  rows: readonly (readonly [label: string, content: string])[],
  signedOn: Day,
): OfficialDocument => ({
  kind: 'form',
  issuer: desk.bureau,
  ...(number !== undefined && { number }),
  title,
  blocks: [
    {
      is: 'table',
      head: [],
      rows: rows.map(([label, content]): Cell[] => [
        { text: label, align: 'center' },
        { text: content || '／', align: 'left' },
      ]),
      widths: [1, 3],
    },
  ],
  signedOn,
})

/** How the applicant is spoken to: a person or a body. */
export const you = ({ row }: RequestView): string => (row.applicantKind === 'natural' ? '你' : '你单位')

/** 20个工作日, as the law in force on the day has it. */
export const lengthOf = (limit: Limit, on: Day): string => spanText(valueOn(limit, on).value)

/** Lines of a typed text as paragraphs; blank lines are dropped. */
export const paragraphs = (text: string): readonly Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => paragraph(line))

export const onDay = (day: Day | undefined): string => (day === undefined ? '' : chineseDay(day))

/** 你于2024年3月1日提交的政府信息公开申请（申请编号：云财公开〔2024〕12号）; the day only where it is not that of receipt. */
export const theRequest = (view: RequestView): string => {
  const { submittedOn, receivedOn, number } = view.row
  const when = submittedOn && submittedOn !== receivedOn ? `于${onDay(submittedOn)}` : ''
  return `${you(view)}${when}提交的政府信息公开申请（申请编号：${number ?? ''}）`
}

/** Ends a sentence exactly once. */
export const sentence = (text: string): string =>
  /[。！？]$/.test(text.trim()) ? text.trim() : `${text.trim().replace(/[；，、,;.]$/, '')}。`
