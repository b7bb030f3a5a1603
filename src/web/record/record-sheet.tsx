import { useSearchParams } from 'react-router'
import type { AnyRegister } from '../../kernel/register.ts'
import type { RecordView } from '../../kernel/wire.ts'
import { listAddress } from '../api/addresses.ts'
import { moduleName, moduleOf, procedureOf } from '../catalog.ts'
import { Page } from '../ui/page.tsx'
import { StateTag } from '../ui/state-tag.tsx'
import { EvidenceTab } from './evidence-tab.tsx'
import { LeadingDeadline } from './leading-deadline.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { RecordActions } from './record-actions.tsx'
import { PanelsAt, useRecordPanels } from './record-panels.tsx'
import { numberOf, type RecordParts } from './record-parts.ts'
import { Tabs } from './tabs.tsx'

interface RecordSheetProps {
  readonly record: RecordView
  readonly register: AnyRegister
  readonly reload: () => void
}

export function RecordSheet({ record, register, reload }: RecordSheetProps) {
  const [query, setQuery] = useSearchParams()
  const parts: RecordParts = { record, register, reload, procedure: procedureOf(register.id) }
  const own = useRecordPanels(record, 'tab')
  const tab = query.get('tab') ?? 'overview'
  const number = numberOf(record, register)
  const title = record.title || register.name
  return (
    <Page
      title={number && title.startsWith(number) ? title.slice(number.length).trim() || number : title}
      named={title}
      trail={[{ name: moduleName(moduleOf(register.id)) }, { name: register.name, to: listAddress(register.id) }]}
      marks={
        <>
          <StateTag register={register.id} state={record.state} />
          {number && <span className="record-number">{number}</span>}
        </>
      }
      actions={<RecordActions {...parts} />}
    >
      <LeadingDeadline {...parts} />
      <Tabs
        current={tab}
        onChange={(chosen) => setQuery(chosen === 'overview' ? {} : { tab: chosen }, { replace: true })}
        tabs={[
          { id: 'overview', name: parts.procedure ? '办理' : '内容' },
          ...own.map(({ id, name }) => ({ id, name })),
          { id: 'evidence', name: '佐证材料与留痕' },
        ]}
      />
      {tab === 'evidence' ? (
        <EvidenceTab {...parts} />
      ) : own.some(({ id }) => id === tab) ? (
        <PanelsAt panels={own.filter(({ id }) => id === tab)} record={record} reload={reload} bare />
      ) : (
        <OverviewTab {...parts} />
      )}
    </Page>
  )
}
