import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { FileRef } from '../../kernel/register.ts'
import type { ProblemView } from '../../kernel/wire.ts'
import { problemFrom } from '../api/problem.ts'
import { upload } from '../api/upload.ts'

/** A file on its way, or one that was refused and says why until it is taken off. */
export interface Sending {
  readonly n: number
  readonly name: string
  readonly size: number
  readonly share: number
  readonly problem?: ProblemView
}

let last = 0

export function useUploads(files: readonly FileRef[], onChange: (files: readonly FileRef[]) => void) {
  const [sending, setSending] = useState<readonly Sending[]>([])
  const stops = useRef(new Map<number, AbortController>())
  // several uploads end in their own time; each adds itself to what is there then
  const present = useRef({ files, onChange })
  useLayoutEffect(() => {
    present.current = { files, onChange }
  })
  const take = useCallback((n: number) => setSending((before) => before.filter((one) => one.n !== n)), [])
  const change = useCallback(
    (n: number, changes: Partial<Sending>) =>
      setSending((before) => before.map((one) => (one.n === n ? { ...one, ...changes } : one))),
    [],
  )
  const sendOne = useCallback(
    async (file: File) => {
      last += 1
      const n = last
      const stop = new AbortController()
      stops.current.set(n, stop)
      setSending((before) => [...before, { n, name: file.name, size: file.size, share: 0 }])
      try {
        const kept = await upload(file, (share) => change(n, { share }), stop.signal)
        const next = [...present.current.files.filter(({ hash }) => hash !== kept.hash), kept]
        present.current = { ...present.current, files: next }
        present.current.onChange(next)
        take(n)
      } catch (thrown) {
        if (stop.signal.aborted) take(n)
        else change(n, { problem: problemFrom(thrown) })
      } finally {
        stops.current.delete(n)
      }
    },
    [change, take],
  )
  return {
    sending,
    send: (chosen: readonly File[]) => {
      for (const file of chosen) void sendOne(file)
    },
    stop: (n: number) => {
      const running = stops.current.get(n)
      if (running) running.abort()
      else take(n)
    },
  }
}
