import type { RecordView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { documents } from '../documents.register.ts'
import { drafts } from '../drafts.register.ts'
import { ComparisonView, type Version } from './comparison-view.tsx'

/** 版本对照: the document against what it replaced and against the draft on which the public was heard. */
export function DocumentVersions({ record }: { readonly record: RecordView }) {
  const { draft, replaces, text, number } = record.row as Readonly<Record<string, string | undefined>>
  const made = useGet<RecordView>(draft && registerApi(drafts.id, draft))
  const former = useGet<RecordView>(replaces && registerApi(documents.id, replaces))
  const versions: readonly (Version | undefined)[] = [
    version(`原文件 ${String(former.data?.row.number ?? '')}`, former.data?.row.text),
    version('征求意见稿', made.data?.row.commentText),
    version('送审稿', made.data?.row.reviewText),
    version(`公布文本 ${number ?? ''}`, text),
  ]
  return <ComparisonView versions={versions.filter((one) => one !== undefined)} />
}

const version = (name: string, text: unknown): Version | undefined =>
  typeof text === 'string' && text !== '' ? { name, text } : undefined
