import { lazy } from 'react'
import type { WebDoor } from '../../web/door.ts'
import { documents } from './documents.register.ts'
import { drafts } from './drafts.register.ts'
import { readers } from './participants.ts'

const DraftVersions = lazy(() => import('./web/draft-versions.tsx').then((web) => ({ default: web.DraftVersions })))
const DocumentVersions = lazy(() =>
  import('./web/document-versions.tsx').then((web) => ({ default: web.DocumentVersions })),
)
const CommentsPanel = lazy(() => import('./web/comments-panel.tsx').then((web) => ({ default: web.CommentsPanel })))
const RadarScreen = lazy(() => import('./web/radar-screen.tsx').then((web) => ({ default: web.RadarScreen })))

export const web: WebDoor = {
  panels: [
    { register: drafts.id, id: 'versions', name: '版本对照', at: 'tab', Panel: DraftVersions },
    {
      register: drafts.id,
      id: 'comments',
      name: '公众意见',
      at: 'side',
      when: ({ state }) => state !== 'planned' && state !== 'drafting',
      Panel: CommentsPanel,
    },
    {
      register: documents.id,
      id: 'versions',
      name: '版本对照',
      at: 'tab',
      when: ({ row }) => row.draft !== undefined || row.replaces !== undefined,
      Panel: DocumentVersions,
    },
  ],
  screens: [
    { path: '/radar', name: '有效期预警', menu: true, roles: readers.map(({ id }) => id), Screen: RadarScreen },
  ],
}
