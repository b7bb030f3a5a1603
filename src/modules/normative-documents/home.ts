import { addDays } from '../../kernel/day.ts'
import { homeQuestion } from '../../kernel/home-question.ts'
import { documents } from './documents.register.ts'
import { drafts } from './drafts.register.ts'

const AHEAD = 180
const open = { field: 'ended', op: 'is', value: 'false' } as const

const expiring = homeQuestion({
  id: 'normative-documents.expiring',
  name: '规范性文件将到期',
  homes: ['bureau-head', 'regulation'],
  of: documents,
  where: ({ today }) => [open, { field: 'validUntil', op: 'to', value: addDays(today, AHEAD) }],
  order: 'validUntil',
  titled: ({ row, title }) => row.title ?? title,
  says: ({ row, nameOf }) => nameOf(row.drafting ?? ''),
  due: ({ row }) => row.validUntil,
  nothing: '一百八十日内没有到期的规范性文件',
})
const inTheMaking = homeQuestion({
  id: 'normative-documents.in-the-making',
  name: '规范性文件制定项目',
  homes: ['regulation'],
  of: drafts,
  where: () => [open],
  order: 'due',
  says: ({ row, nameOf }) => nameOf(row.drafting ?? ''),
  nothing: '没有正在制定的规范性文件',
})

export const home = [expiring, inTheMaking]
