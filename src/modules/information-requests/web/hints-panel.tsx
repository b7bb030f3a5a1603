import type { RecordView } from '../../../kernel/wire.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import type { RequestHints } from '../hints.ts'
import { HintList } from './hint-list.tsx'

/** 申请人历史与疑似重复, beside the record. */
export function HintsPanel({ record }: { readonly record: RecordView }) {
  const hints = useGet<RequestHints>(`/api/information-requests/requests/${encodeURIComponent(record.id)}/hints`)
  return (
    <Loaded from={hints} lines={2}>
      {(data) => <HintList hints={data} />}
    </Loaded>
  )
}
