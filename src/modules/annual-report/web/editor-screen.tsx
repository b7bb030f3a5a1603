import './report.css'
import { useParams } from 'react-router'
import { useGet } from '../../../web/api/use-get.ts'
import { NotFound } from '../../../web/app/not-found.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import type { Draft } from '../draft.ts'
import { isKind } from '../report-kinds.ts'
import { Editor } from './editor.tsx'
import { reportApi } from './report-addresses.ts'

export function EditorScreen() {
  const { kind, year = '' } = useParams()
  const known = isKind(kind) && /^20\d{2}$/.test(year)
  const draft = useGet<Draft>(known ? reportApi('drafts', kind, year) : undefined)
  if (!known) return <NotFound />
  return (
    <Loaded from={draft} lines={14}>
      {(data) => <Editor draft={data} />}
    </Loaded>
  )
}
