import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { read } from './schema/read.ts'

/** Inputs are read by their zod schema, with sentences of our own; answers are written as they are. */
export function readInput(app: FastifyInstance): void {
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (input) => {
    try {
      return { value: read(schema, input) }
    } catch (error) {
      return { error: error as Error }
    }
  })
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
}
