import { useEffect, useRef } from 'react'
import type { ProblemView, ReasonView } from '../../kernel/wire.ts'
import { same, type Values } from './form-values.ts'

/** The reasons of a refusal that still concern what stands in the form: a field that was changed since is heard anew. */
export function useReasons(problem: ProblemView | undefined, values: Values): readonly ReasonView[] {
  const refused = useRef<{ readonly problem: ProblemView; readonly values: Values }>(undefined)
  useEffect(() => {
    if (problem && refused.current?.problem !== problem) refused.current = { problem, values }
  }, [problem, values])
  const then = refused.current?.problem === problem ? refused.current?.values : undefined
  return (problem?.reasons ?? []).filter(
    ({ field }) => field === undefined || !then || same(then[field] ?? null, values[field] ?? null),
  )
}
