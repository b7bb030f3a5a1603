import type { EvidenceView, RecordView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { drafts } from '../drafts.register.ts'
import { ComparisonView, type Version } from './comparison-view.tsx'

const TEXTS = ['commentText', 'reviewText', 'finalText'] as const

/** 版本对照: every text that the draft ever had, also those that were overwritten, read from the evidence of its steps. */
export function DraftVersions({ record }: { readonly record: RecordView }) {
  const evidence = useGet<{ readonly evidence: readonly EvidenceView[] }>(registerApi(drafts.id, record.id, 'evidence'))
  return (
    <Loaded from={evidence}>
      {({ evidence: entries }) => <ComparisonView versions={versionsIn(entries, record.history)} />}
    </Loaded>
  )
}

/** Each under its name, the day of its step, and which time it was written. */
export function versionsIn(entries: readonly EvidenceView[], history: RecordView['history']): readonly Version[] {
  const versions: (Version & { readonly field: string })[] = []
  for (const { after = {}, id } of entries)
    for (const field of TEXTS) {
      const text = after[field]
      if (typeof text !== 'string' || text === '') continue
      const former = versions.filter((one) => one.field === field)
      if (former.some((one) => one.text === text)) continue
      const on = history.find(({ evidence }) => evidence === id)?.on ?? ''
      const again = former.length > 0 ? `（第${former.length + 1}次）` : ''
      versions.push({ field, name: `${drafts.fields[field].name}${again} ${on}`, text })
    }
  return versions
}
