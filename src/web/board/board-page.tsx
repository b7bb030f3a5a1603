import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { BoardRow } from '../../kernel/wire-board.ts'
import { useSession } from '../app/session.tsx'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { bandsOf } from './bands.ts'
import { BoardBand } from './board-band.tsx'
import { BoardFilters } from './board-filters.tsx'
import { boardQuery, printBoard, readBoard } from './board-state.ts'
import { Chase } from './chase.tsx'
import { canChase } from './chase-step.ts'
import { useBoard } from './use-board.ts'

/** 期限看板: every open deadline that binds the office, by its last day. */
export function BoardPage() {
  const { today, roles } = useSession()
  const [address, setAddress] = useSearchParams()
  const state = useMemo(() => readBoard(address), [address])
  const board = useBoard(boardQuery(state, today))
  const [chased, setChased] = useState<readonly BoardRow[]>()
  const late = board.rows.filter((row) => (row.left ?? 0) < 0 && canChase(row.register, roles))
  return (
    <Page
      title="期限看板"
      note={`以 ${today} 为今天，按届满日排列；剩余天数为工作日`}
      actions={
        late.length > 0 && (
          <Button look="danger" onClick={() => setChased(late)}>
            督办全部逾期（{late.length}）
          </Button>
        )
      }
    >
      <BoardFilters state={state} names={board.names} onChange={(next) => setAddress(printBoard(next))} />
      <Loaded from={board.got} lines={10}>
        {() =>
          board.rows.length === 0 ? (
            <Panel>
              <Blank icon="check" title={state.span === 'overdue' ? '没有逾期的期限' : '没有未了结的期限'}>
                登记或收到新的事项后，法定期限会自动出现在这里
              </Blank>
            </Panel>
          ) : (
            bandsOf(board.rows, today).map((band) => (
              <BoardBand
                key={band.id}
                band={band}
                names={board.names}
                roles={roles}
                onChase={(row) => setChased([row])}
              />
            ))
          )
        }
      </Loaded>
      <ProblemNote problem={board.problem} />
      {board.more && (
        <div className="list-foot">
          <span className="faint">已显示 {board.rows.length}</span>
          <Button small busy={board.fetching} onClick={board.loadMore}>
            加载更多
          </Button>
        </div>
      )}
      {chased && <Chase rows={chased} onClose={() => setChased(undefined)} />}
    </Page>
  )
}
