import { useState } from 'react'
import type { MomentView, ProblemView, RecordView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { download } from '../api/ask.ts'
import { problemFrom } from '../api/problem.ts'
import { Icon } from '../ui/icon.tsx'
import { ProblemNote } from '../ui/reasons.tsx'

interface LetterChipProps {
  readonly record: RecordView
  readonly letter: NonNullable<MomentView['letter']>
}

/** A letter of the case; a click fetches it as .docx. */
export function LetterChip({ record, letter }: LetterChipProps) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemView>()
  const fetchIt = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await download(registerApi(record.register, record.id, 'letters', `${letter.id}.docx`), `${letter.name}.docx`)
    } catch (thrown) {
      setProblem(problemFrom(thrown))
    }
    setBusy(false)
  }
  return (
    <>
      <button type="button" className="letter-chip" onClick={() => void fetchIt()} disabled={busy}>
        <Icon name="file" />
        <span>
          {letter.name}
          {letter.number && <small>{letter.number}</small>}
        </span>
        <small>.docx</small>
      </button>
      <ProblemNote problem={problem} />
    </>
  )
}
