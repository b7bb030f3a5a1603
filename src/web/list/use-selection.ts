import { useCallback, useMemo, useState } from 'react'
import type { RowView } from '../../kernel/wire.ts'

export interface Selection {
  readonly ids: ReadonlySet<string>
  readonly rows: readonly RowView[]
  readonly toggle: (id: string, through?: boolean) => void
  readonly all: (on: boolean) => void
  readonly clear: () => void
}

/** Rows ticked for a bulk action: only those that are on the screen. `through` ticks all from the last one ticked. */
export function useSelection(rows: readonly RowView[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string>()
  const toggle = useCallback(
    (id: string, through = false) => {
      const on = !ids.has(id)
      setIds(changed(ids, through ? between(rows, last, id) : [id], on))
      setLast(id)
    },
    [ids, last, rows],
  )
  const all = useCallback((on: boolean) => setIds(on ? new Set(rows.map((row) => row.id)) : new Set()), [rows])
  const clear = useCallback(() => setIds(new Set()), [])
  return useMemo(
    () => ({ ids, rows: rows.filter((row) => ids.has(row.id)), toggle, all, clear }),
    [ids, rows, toggle, all, clear],
  )
}

function changed(ids: ReadonlySet<string>, which: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(ids)
  for (const id of which) on ? next.add(id) : next.delete(id)
  return next
}

function between(rows: readonly RowView[], from: string | undefined, to: string): readonly string[] {
  const [a, b] = [rows.findIndex((row) => row.id === from), rows.findIndex((row) => row.id === to)]
  return a < 0 ? [to] : rows.slice(Math.min(a, b), Math.max(a, b) + 1).map((row) => row.id)
}
