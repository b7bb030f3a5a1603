import type { RecordView } from '../../../kernel/wire.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import type { DocumentView } from '../checks/document-view.ts'
import { CheckedDocument } from './checked-document.tsx'

/** The documents of a case beside what the check says of them. */
export function ComparedPanel({ record }: { readonly record: RecordView }) {
  const view = useGet<DocumentView>(`/api/budget-disclosure/publications/${encodeURIComponent(record.id)}/check`)
  return <Loaded from={view}>{(checked) => <CheckedDocument view={checked} />}</Loaded>
}
