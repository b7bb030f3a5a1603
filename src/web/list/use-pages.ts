import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PageView, ProblemView, RowView } from '../../kernel/wire.ts'
import { ask } from '../api/ask.ts'
import { problemFrom } from '../api/problem.ts'
import { useGet } from '../api/use-get.ts'

export interface Pages {
  readonly rows: readonly RowView[]
  readonly names: Readonly<Record<string, string>>
  readonly first: PageView | undefined
  readonly problem?: ProblemView | undefined
  readonly loading: boolean
  readonly more: boolean
  readonly loadMore: () => void
  readonly reload: () => void
}
interface Further {
  readonly address: string
  readonly pages: readonly PageView[]
}
const firstLimit = '50'
const furtherLimit = '100'

/**
 * A list read by keyset pages: each begins after the last row of the one before, so that nothing is shown twice or skipped
 * while others write. The total is asked for once, with the first page. When the first page is read anew (after a write),
 * so are those after it.
 */
export function usePages(path: string, query: URLSearchParams): Pages {
  const address = `${path}?${new URLSearchParams([...query, ['limit', firstLimit], ['total', '1']])}`
  const first = useGet<PageView>(address)
  const [further, setFurther] = useState<Further>({ address: '', pages: [] })
  const [state, setState] = useState<{ readonly fetching: boolean; readonly problem?: ProblemView }>({
    fetching: false,
  })
  const pages = useMemo(() => (further.address === address ? further.pages : []), [further, address])
  const wanted = useRef({ address, depth: 0 })
  wanted.current = { address, depth: pages.length }

  const fetchAfter = useCallback(
    async (from: PageView, count: number, before: readonly PageView[]) => {
      setState({ fetching: true })
      try {
        const read = await readAfter(path, query, from, count)
        if (wanted.current.address === address) setFurther({ address, pages: [...before, ...read] })
        setState({ fetching: false })
      } catch (thrown) {
        setState({ fetching: false, problem: problemFrom(thrown) })
      }
    },
    [path, query, address],
  )
  useEffect(() => {
    if (first.data && wanted.current.depth > 0) void fetchAfter(first.data, wanted.current.depth, [])
  }, [first.data, fetchAfter])

  const last = pages.at(-1) ?? first.data
  return {
    ...together(first.data, pages),
    first: first.data,
    problem: first.problem ?? state.problem,
    loading: first.loading || state.fetching,
    more: last?.next !== undefined,
    loadMore: () => last && void fetchAfter(last, 1, pages),
    reload: first.reload,
  }
}

async function readAfter(path: string, query: URLSearchParams, from: PageView, count: number): Promise<PageView[]> {
  const read: PageView[] = []
  for (let next = from.next; next !== undefined && read.length < count; next = read.at(-1)?.next)
    read.push(
      await ask<PageView>(
        'GET',
        `${path}?${new URLSearchParams([...query, ['limit', furtherLimit], ['after', next]])}`,
      ),
    )
  return read
}

/** All rows, each once: while pages are read anew, a row that moved stands in two of them. */
function together(first: PageView | undefined, pages: readonly PageView[]): Pick<Pages, 'rows' | 'names'> {
  const all = first ? [first, ...pages] : []
  const rows = new Map(all.flatMap((page) => page.rows.map((row) => [row.id, row] as const)))
  return { rows: [...rows.values()], names: Object.assign({}, ...all.map((page) => page.names ?? {})) }
}

/** 128 条, 10,000+ 条. */
export const totalText = (total: PageView['total']): string =>
  total ? `${total.n.toLocaleString('zh-CN')}${total.more ? '+' : ''} 条` : ''
