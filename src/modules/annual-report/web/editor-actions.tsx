import { useState } from 'react'
import type { ProblemView } from '../../../kernel/wire.ts'
import { download } from '../../../web/api/ask.ts'
import { problemFrom } from '../../../web/api/problem.ts'
import { Button } from '../../../web/ui/button.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import type { Draft } from '../draft.ts'
import { reportApi } from './report-addresses.ts'
import { VerifyDialog } from './verify-dialog.tsx'

/** What leaves the desk, and the proof of what came back. */
export function EditorActions({ draft: { kind, year, document } }: { readonly draft: Draft }) {
  const [busy, setBusy] = useState('')
  const [problem, setProblem] = useState<ProblemView>()
  const [verifying, setVerifying] = useState(false)
  const fetchAs = async (form: 'docx' | 'html') => {
    setBusy(form)
    setProblem(undefined)
    try {
      await download(reportApi('reports', kind, year, form), `${document.title}.${form}`)
    } catch (thrown) {
      setProblem(problemFrom(thrown))
    }
    setBusy('')
  }
  return (
    <>
      <Button onClick={() => setVerifying(true)}>核对一份报告</Button>
      <Button busy={busy === 'html'} onClick={() => void fetchAs('html')}>
        下载网页
      </Button>
      <Button look="primary" busy={busy === 'docx'} onClick={() => void fetchAs('docx')}>
        下载 .docx
      </Button>
      <ProblemNote problem={problem} />
      {verifying && <VerifyDialog onClose={() => setVerifying(false)} />}
    </>
  )
}
