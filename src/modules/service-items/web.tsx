import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'
import { batches } from './batches.register.ts'
import { items } from './items.register.ts'

const AlarmList = lazy(() => import('./web/alarm-list.tsx').then(({ AlarmList }) => ({ default: AlarmList })))
const AlarmCell = lazy(() => import('./web/alarm-cell.tsx').then(({ AlarmCell }) => ({ default: AlarmCell })))
const ChangesTab = lazy(() => import('./web/changes-tab.tsx').then(({ ChangesTab }) => ({ default: ChangesTab })))
const ToRevise = lazy(() => import('./web/to-revise.tsx').then(({ ToRevise }) => ({ default: ToRevise })))
const PackageLink = lazy(() => import('./web/package-link.tsx').then(({ PackageLink }) => ({ default: PackageLink })))

const RELEASED: ReadonlySet<string | undefined> = new Set(['released', 'sent', 'returned', 'accepted'])
const OVER: ReadonlySet<string | undefined> = new Set(['superseded', 'withdrawn', 'dropped'])

export const web: WebDoor = {
  columns: [{ register: items.id, id: 'alarm', name: '提醒', width: 96, Cell: AlarmCell }],
  panels: [
    {
      ...{ register: items.id, id: 'alarms', name: '依据和时限', at: 'side', Panel: AlarmList },
      when: ({ state }) => !OVER.has(state),
    },
    {
      ...{ register: items.id, id: 'changes', name: '与上一版对照', at: 'tab', Panel: ChangesTab },
      when: ({ row }) => Boolean(row.replaces),
    },
    {
      ...{ register: batches.id, id: 'package', name: '数据包', at: 'side', Panel: PackageLink },
      when: ({ state }) => RELEASED.has(state),
    },
  ],
  home: [{ id: 'guides-to-revise', name: '办事指南：需要修订', homes: ['regulation', 'section'], Panel: ToRevise }],
}
