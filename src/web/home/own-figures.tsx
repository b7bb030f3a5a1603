import type { Day } from '../../kernel/day.ts'
import { useSession } from '../app/session.tsx'
import { boardQuery, printBoard, type Span, spans } from '../board/board-state.ts'
import { useBoardCount } from '../board/use-board.ts'
import { HomeFigures } from './home-figures.tsx'

/** For whoever has no figure of a report to confirm: how many deadlines run in what he may see. */
export function OwnFigures() {
  const { today } = useSession()
  const counts = [
    useCount('all', today),
    useCount('overdue', today),
    useCount('today', today),
    useCount('seven', today),
  ]
  return (
    <HomeFigures
      figures={counts.map(({ span, says }) => ({
        name: span === 'all' ? '未了结的期限' : spans[span],
        value: says,
        unit: '项',
        opens: `/board?${printBoard({ span, register: '', unit: '' })}`,
      }))}
    />
  )
}

function useCount(span: Span, today: Day) {
  const total = useBoardCount(boardQuery({ span, register: '', unit: '' }, today))
  return { span, says: total ? `${total.n.toLocaleString('zh-CN')}${total.more ? '+' : ''}` : '…' }
}
