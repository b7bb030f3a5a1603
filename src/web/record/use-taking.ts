import { useEffect, useState } from 'react'
import type { RecordView, SavedView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { useSession } from '../app/session.tsx'
import { useDraft } from '../form/draft.ts'
import { toast } from '../ui/toast.tsx'
import type { Offer } from './offered.ts'
import type { RecordParts } from './record-parts.ts'
import { beginning, type StepDraft, type StepInput, stepForm, typedInput } from './step-input.ts'

/** The taking of one step: what is typed, what was seen when it was begun, and what the server says to it. */
export function useTaking(parts: RecordParts & { readonly offer: Offer }, onDone: () => void) {
  const { record, register, procedure, reload, offer } = parts
  const { step, view } = offer
  const { today } = useSession()
  // another version than the one seen is a conflict, which the person settles himself
  const [seen, setSeen] = useState<RecordView>(record)
  const form = stepForm(register, procedure, view.step, step, seen)
  const [initial] = useState<StepDraft>(() => beginning(today))
  const draft = useDraft<StepDraft>(`${register.id}.${record.id}.${view.step}`, initial)
  const post = usePost<StepInput, SavedView>(registerApi(register.id, record.id, 'steps', view.step))
  const isConflict = post.problem?.problem === 'conflict'
  useEffect(() => {
    if (isConflict) reload()
  }, [isConflict, reload])
  return {
    ...{ form, draft, seen, today, isConflict, problem: post.problem, sending: post.sending },
    /** Goes on upon what somebody else has just changed; what was typed stays. */
    accept: () => {
      setSeen(record)
      post.clear()
    },
    submit: async () => {
      const saved = await post.send(typedInput(form, seen, draft.value))
      if (!saved) return
      draft.drop()
      toast(saved.letter ? `已办理“${step.name}”，并生成《${saved.letter.name}》` : `已办理“${step.name}”`)
      onDone()
    },
  }
}
