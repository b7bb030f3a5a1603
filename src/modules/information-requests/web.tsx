import { lazy } from 'react'
import type { RecordView } from '../../kernel/wire.ts'
import type { WebDoor } from '../../web/door.ts'
import { requests } from './requests.register.ts'

const HintsPanel = lazy(() => import('./web/hints-panel.tsx').then(({ HintsPanel }) => ({ default: HintsPanel })))
const TypedHints = lazy(() => import('./web/typed-hints.tsx').then(({ TypedHints }) => ({ default: TypedHints })))
const ItemsPanel = lazy(() => import('./web/items-panel.tsx').then(({ ItemsPanel }) => ({ default: ItemsPanel })))
const SectionsPanel = lazy(() =>
  import('./web/sections-panel.tsx').then(({ SectionsPanel }) => ({ default: SectionsPanel })),
)
const FeeWidget = lazy(() => import('./web/fee-widget.tsx').then(({ FeeWidget }) => ({ default: FeeWidget })))

const register = requests.id
const isOpen = ({ state }: RecordView): boolean => state !== 'served' && state !== 'closed'

export const web: WebDoor = {
  panels: [
    { register, id: 'items', name: '逐项对照', at: 'main', Panel: ItemsPanel },
    { register, id: 'sections', name: '科室协办', at: 'side', Panel: SectionsPanel },
    { register, id: 'hints', name: '申请人历史与疑似重复', at: 'side', when: isOpen, Panel: HintsPanel },
  ],
  formPanels: [{ register, id: 'hints', Panel: TypedHints }],
  fields: [{ register, field: 'feeAmount', Widget: FeeWidget }],
}
