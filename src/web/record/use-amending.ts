import { useEffect, useState } from 'react'
import type { SavedView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { useDraft } from '../form/draft.ts'
import { amendedFields } from '../form/form-fields.ts'
import { changed, over, type Values } from '../form/form-values.ts'
import { toast } from '../ui/toast.tsx'
import type { RecordParts } from './record-parts.ts'

interface AmendDraft {
  /** Only what was touched. */
  readonly typed: Values
  readonly reason: string
}
interface Amendment {
  readonly changes: Values
  readonly reason: string
  readonly version: number
}

/** The amendment of one record: what is typed, what of it changes the record as it was seen, and what the server says. */
export function useAmending({ record, register, reload }: RecordParts, onDone: () => void) {
  const fields = amendedFields(register, record.row)
  const [initial] = useState<AmendDraft>({ typed: {}, reason: '' })
  const draft = useDraft<AmendDraft>(`${register.id}.${record.id}.amend`, initial)
  const post = usePost<Amendment, SavedView>(registerApi(register.id, record.id, 'amend'))
  const [seen, setSeen] = useState(record)
  const { typed, reason } = draft.value
  const values = over(fields, seen.row, typed)
  const changes = changed(fields, seen.row, values)
  const isConflict = post.problem?.problem === 'conflict'
  useEffect(() => {
    if (isConflict) reload()
  }, [isConflict, reload])
  return {
    ...{ fields, draft, values, seen, changes, isConflict, problem: post.problem, sending: post.sending },
    accept: () => {
      setSeen(record)
      post.clear()
    },
    submit: async () => {
      const saved = await post.send({ changes, reason, version: seen.version })
      if (!saved) return
      draft.drop()
      toast('已更正，原内容保留在留痕中')
      onDone()
    },
  }
}
