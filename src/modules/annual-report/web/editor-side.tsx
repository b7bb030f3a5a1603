import { useState } from 'react'
import { Tabs } from '../../../web/record/tabs.tsx'
import { AskedPanel } from './asked-panel.tsx'
import { DifferencesPanel } from './differences-panel.tsx'
import { IdentitiesPanel } from './identities-panel.tsx'
import { ItemsPanel } from './items-panel.tsx'
import { PassagesPanel } from './passages-panel.tsx'
import type { SideProps } from './side-props.ts'
import { ToDoPanel } from './to-do-panel.tsx'

/** What still stands between the report and its issue, by kind. */
export function EditorSide(props: SideProps) {
  const { draft } = props
  const failing = draft.identities.filter(({ holds }) => holds === false).length
  const waiting = draft.asked.filter(({ state }) => state === 'asked' || state === 'written').length
  const tabs = [
    { id: 'to-do', name: named('待办', draft.blockers.length) },
    { id: 'items', name: named('数据', draft.progress.unconfirmed) },
    { id: 'asked', name: named('征询', waiting) },
    { id: 'passages', name: named('表述', draft.passages.filter(({ hints }) => hints.length > 0).length) },
    ...(draft.identities.length > 0 ? [{ id: 'identities', name: named('勾稽', failing) }] : []),
    ...(draft.frozenOn ? [{ id: 'later', name: '签发后变化' }] : []),
  ]
  const [tab, setTab] = useState(draft.frozenOn ? 'later' : draft.blockers.length > 0 ? 'to-do' : 'items')
  return (
    <aside className="editor-side">
      <Tabs tabs={tabs} current={tab} onChange={setTab} />
      {tab === 'to-do' && <ToDoPanel {...props} />}
      {tab === 'items' && <ItemsPanel {...props} />}
      {tab === 'asked' && <AskedPanel {...props} />}
      {tab === 'passages' && <PassagesPanel {...props} />}
      {tab === 'identities' && <IdentitiesPanel identities={draft.identities} />}
      {tab === 'later' && <DifferencesPanel {...props} />}
    </aside>
  )
}

const named = (name: string, count: number): string => (count > 0 ? `${name} ${count}` : name)
