import { homeQuestion } from '../../kernel/home-question.ts'
import { reconsiderations } from './reconsiderations.register.ts'
import { suits } from './suits.register.ts'

const homes = ['bureau-head', 'regulation']
const open = { field: 'ended', op: 'is', value: 'false' } as const

const openSuits = homeQuestion({
  id: 'disputes.open-suits',
  name: '在审的行政诉讼',
  homes,
  of: suits,
  reads: ['hearings'],
  where: () => [open],
  order: 'due',
  says: ({ row }) => {
    const last = row.hearings?.at(-1)
    return [row.court, last && `${last.on}开庭`].filter(Boolean).join('，')
  },
  nothing: '没有在审的行政诉讼',
})
const openReconsiderations = homeQuestion({
  id: 'disputes.open-reconsiderations',
  name: '在办的行政复议',
  homes,
  of: reconsiderations,
  where: () => [open],
  order: 'due',
  says: ({ row }) => row.organ ?? '',
  nothing: '没有在办的行政复议',
})

export const home = [openSuits, openReconsiderations]
