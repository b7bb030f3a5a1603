import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { Problem } from '../problem.ts'
import { read } from '../schema/read.ts'

/** The part of a body in which a field stands; the form that is shown knows only the field. */
const PART = /^(row|changes|data|fills)\./

/** Reads the body of a write by a register's schema, with the key of the header where the body names none. */
export function readWrite<S extends z.ZodType>(schema: S, { body, headers }: FastifyRequest): z.output<S> {
  const key = headers['idempotency-key']
  const given = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined
  const input = given && !('key' in given) && typeof key === 'string' ? { ...given, key } : body
  try {
    return read(schema, input ?? undefined)
  } catch (error) {
    throw error instanceof Problem ? named(error) : error
  }
}

const named = ({ status, problem, reasons }: Problem): Problem =>
  new Problem(
    status,
    problem,
    reasons.map((reason) =>
      reason.field === undefined ? reason : { ...reason, field: reason.field.replace(PART, '') },
    ),
  )
