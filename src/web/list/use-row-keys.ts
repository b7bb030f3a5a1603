import { useMemo, useState } from 'react'
import type { RowView } from '../../kernel/wire.ts'
import { useKeys } from '../app/keys.ts'
import type { Selection } from './use-selection.ts'

/** j and k walk the rows, Enter opens, x ticks, / goes to the search box. Gives the row that the keyboard stands on. */
export function useRowKeys(
  rows: readonly RowView[],
  onOpen: (row: RowView) => void,
  selection: Selection | undefined,
): string | undefined {
  const [current, setCurrent] = useState<string>()
  const keys = useMemo(() => {
    const at = rows.findIndex((row) => row.id === current)
    const go = (to: number) => {
      const row = rows[Math.max(0, Math.min(to, rows.length - 1))]
      if (!row) return
      setCurrent(row.id)
      document.getElementById(`row-${row.id}`)?.scrollIntoView({ block: 'nearest' })
    }
    const row = rows[at]
    return {
      j: () => go(at + 1),
      k: () => go(at - 1),
      '/': () => document.getElementById('list-search')?.focus(),
      ...(row
        ? { enter: () => onOpen(row), x: () => selection?.toggle(row.id), escape: () => setCurrent(undefined) }
        : {}),
    }
  }, [rows, current, onOpen, selection])
  useKeys(keys)
  return current
}
