import { useState } from 'react'
import type { ProblemView } from '../../kernel/wire.ts'
import type { BoardRow, BoardView } from '../../kernel/wire-board.ts'
import { ask } from '../api/ask.ts'
import { problemFrom } from '../api/problem.ts'
import { type Got, useGet } from '../api/use-get.ts'

export interface Board {
  readonly got: Got<BoardView>
  readonly rows: readonly BoardRow[]
  readonly names: Readonly<Record<string, string>>
  readonly more: boolean
  readonly fetching: boolean
  readonly problem: ProblemView | undefined
  readonly loadMore: () => void
}

/** The board page by page; what was loaded further is void once the first page is read anew. */
export function useBoard(query: URLSearchParams): Board {
  const got = useGet<BoardView>(`/api/deadlines?${new URLSearchParams([...query, ['limit', '100'], ['total', '1']])}`)
  const [further, setFurther] = useState<{ readonly after: BoardView; readonly pages: readonly BoardView[] }>()
  const [state, setState] = useState<{ readonly fetching: boolean; readonly problem?: ProblemView }>({
    fetching: false,
  })
  const first = got.data
  const pages = first && further?.after === first ? further.pages : []
  const next = (pages.at(-1) ?? first)?.next
  const loadMore = async () => {
    if (!first || !next) return
    setState({ fetching: true })
    try {
      const asked = new URLSearchParams([...query, ['limit', '100'], ['after', next]])
      const page = await ask<BoardView>('GET', `/api/deadlines?${asked}`)
      setFurther({ after: first, pages: [...pages, page] })
      setState({ fetching: false })
    } catch (thrown) {
      setState({ fetching: false, problem: problemFrom(thrown) })
    }
  }
  const all = first ? [first, ...pages] : []
  return {
    got,
    rows: all.flatMap((page) => page.rows),
    names: Object.assign({}, ...all.map((page) => page.names ?? {})),
    more: next !== undefined,
    fetching: state.fetching,
    problem: state.problem,
    loadMore: () => void loadMore(),
  }
}

/** How many deadlines a query finds; undefined until it is known. */
export const useBoardCount = (query: URLSearchParams): BoardView['total'] =>
  useGet<BoardView>(`/api/deadlines?${new URLSearchParams([...query, ['limit', '1'], ['total', '1']])}`).data?.total
