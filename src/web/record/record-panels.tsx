import { Suspense } from 'react'
import type { RecordView } from '../../kernel/wire.ts'
import { useDoors } from '../app/doors.tsx'
import type { RecordPanel } from '../door.ts'
import { Busy } from '../ui/busy.tsx'
import { Panel } from '../ui/panel.tsx'

/** What modules add to the page of this record at one place. */
export function useRecordPanels(record: RecordView, at: RecordPanel['at']): readonly RecordPanel[] {
  return useDoors()
    .of.flatMap(({ door }) => door.panels ?? [])
    .filter((panel) => panel.register === record.register && panel.at === at && panel.when?.(record) !== false)
}

interface PanelsAtProps {
  readonly panels: readonly RecordPanel[]
  readonly record: RecordView
  readonly reload: () => void
  /** Without a heading, where the tab says the name. */
  readonly bare?: boolean
}

export const PanelsAt = ({ panels, record, reload, bare }: PanelsAtProps) =>
  panels.map(({ id, name, Panel: Own }) => (
    <Panel key={id} {...(bare ? {} : { title: name })}>
      <Suspense fallback={<Busy />}>
        <Own record={record} reload={reload} />
      </Suspense>
    </Panel>
  ))
