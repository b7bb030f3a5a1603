import { useState } from 'react'
import type { ImportView, ProblemView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { toast } from '../ui/toast.tsx'

export interface Importing {
  readonly file: File | undefined
  /** Which other system the table comes from; empty = the template of the register. */
  readonly source: string
  readonly chooseSource: (source: string) => void
  /** What a trial read, or what an import that was not complete left over. */
  readonly trial: ImportView | undefined
  readonly trying: boolean
  readonly sending: boolean
  readonly trialProblem: ProblemView | undefined
  readonly problem: ProblemView | undefined
  readonly choose: (file: File | undefined) => void
  readonly run: (mode: 'all' | 'partial') => void
}

/** The way of a file into a register: a trial as soon as it is chosen, then all of it or what can be taken. */
export function useImport(register: string, onDone: () => void): Importing {
  const [file, setFile] = useState<File>()
  const [trial, setTrial] = useState<ImportView>()
  const [source, setSource] = useState('')
  const path = registerApi(register, 'import')
  const from = source ? `&foreign=${encodeURIComponent(source)}` : ''
  const trying = usePost<FormData, ImportView>(`${path}?dryRun=1&mode=partial${from}`)
  const all = usePost<FormData, ImportView>(`${path}?mode=all${from}`)
  const partial = usePost<FormData, ImportView>(`${path}?mode=partial${from}`)
  const choose = async (chosen: File | undefined) => {
    setFile(chosen)
    setTrial(undefined)
    for (const posting of [trying, all, partial]) posting.clear()
    if (chosen) setTrial(await trying.send(formOf(chosen)))
  }
  const run = async (mode: 'all' | 'partial') => {
    if (!file) return
    const done = await (mode === 'all' ? all : partial).send(formOf(file))
    if (!done) return
    toast(`已导入 ${done.accepted} 条`)
    if (done.refused.length === 0) onDone()
    else setTrial(done)
  }
  const chooseSource = (chosen: string) => {
    setSource(chosen)
    setFile(undefined)
    setTrial(undefined)
  }
  return {
    file,
    source,
    chooseSource,
    trial,
    trying: trying.sending,
    sending: all.sending || partial.sending,
    trialProblem: trying.problem,
    problem: all.problem ?? partial.problem,
    choose: (chosen) => void choose(chosen),
    run: (mode) => void run(mode),
  }
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}
