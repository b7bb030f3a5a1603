import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'
import { readers } from './roles.ts'

const ReportsScreen = lazy(() =>
  import('./web/reports-screen.tsx').then(({ ReportsScreen }) => ({ default: ReportsScreen })),
)
const EditorScreen = lazy(() =>
  import('./web/editor-screen.tsx').then(({ EditorScreen }) => ({ default: EditorScreen })),
)
const FormerTablesScreen = lazy(() =>
  import('./web/former-tables-screen.tsx').then(({ FormerTablesScreen }) => ({ default: FormerTablesScreen })),
)
const idsOf = (roles: readonly { readonly id: string }[]): readonly string[] => roles.map((role) => role.id)

const ReportProgress = lazy(() =>
  import('./web/report-progress.tsx').then(({ ReportProgress }) => ({ default: ReportProgress })),
)

export const web: WebDoor = {
  home: [
    {
      id: 'report-progress',
      name: '年度报告数据确认',
      homes: ['regulation', 'office', 'section', 'bureau-head'],
      Panel: ReportProgress,
    },
  ],
  screens: [
    { path: '/', name: '年度报告编制', menu: true, roles: idsOf(readers), Screen: ReportsScreen },
    { path: '/former-tables', name: '往年统计表', Screen: FormerTablesScreen },
    { path: '/:kind/:year', name: '报告编制', Screen: EditorScreen },
  ],
}
