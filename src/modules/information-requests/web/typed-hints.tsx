import { useEffect, useState } from 'react'
import { ask } from '../../../web/api/ask.ts'
import { Panel } from '../../../web/ui/panel.tsx'
import type { RequestHints } from '../hints.ts'
import { HintList } from './hint-list.tsx'

const FIELDS = ['subject', 'phone', 'identityNumber', 'email', 'address'] as const
const REST_MS = 600

/** While a request is being registered: whether the applicant or the subject is known already. Asked when the typing rests. */
export function TypedHints({ values }: { readonly values: Readonly<Record<string, unknown>> }) {
  const typed = JSON.stringify(
    Object.fromEntries(
      FIELDS.flatMap((field) => (typeof values[field] === 'string' && values[field] ? [[field, values[field]]] : [])),
    ),
  )
  const [hints, setHints] = useState<RequestHints>()
  useEffect(() => {
    if (typed === '{}') return setHints(undefined)
    const stop = new AbortController()
    const timer = setTimeout(() => {
      ask<RequestHints>('POST', '/api/information-requests/hints', { body: JSON.parse(typed), signal: stop.signal })
        .then(setHints)
        .catch(() => undefined)
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  return (
    <Panel title="申请人历史与疑似重复">
      {hints ? <HintList hints={hints} /> : <p className="faint">填写申请内容、联系电话或者证件号码后显示。</p>}
    </Panel>
  )
}
