import type { z } from 'zod'
import { invalid } from '../problem.ts'
import { reasonsOf } from './sentence.ts'

/** Reads an input by its schema. Throws a problem 400 whose sentences name field and rule. */
export function read<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true })
  if (!result.success) throw invalid(reasonsOf(result.error, schema))
  return result.data
}
