import { z } from 'zod'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fieldSchema } from '../schema/field-schema.ts'
import { amendSchema, openSchema, stepSchema } from '../schema/register-schema.ts'
import { pageOf, problemView, recordOf } from '../schema/view-schema.ts'

/** The schemas of one register, by their names in the document: what opens a row, what amends it, a page and a record. */
export function schemasOf(register: AnyRegister): Record<string, unknown> {
  const fields = z.object(
    Object.fromEntries(
      Object.entries(register.fields).map(([id, field]) => [id, fieldSchema(field as never).optional()]),
    ),
  )
  return {
    [`${register.id}.open`]: requiring(asJson(openSchema(register), 'input'), register),
    [`${register.id}.amend`]: asJson(amendSchema(register), 'input'),
    [`${register.id}.page`]: asJson(pageOf(fields), 'input'),
    [`${register.id}.record`]: asJson(recordOf(fields), 'input'),
  }
}

export const problemSchema = () => asJson(problemView, 'output')

/** The body of a step, with what the step must have. */
export const stepBody = (procedure: AnyProcedure, step: string) => ({
  required: false,
  content: { 'application/json': { schema: asJson(stepSchema(procedure, step), 'input') } },
})

/** What is needed to open is decided by the store; the document says it all the same. */
function requiring(schema: Json, { fields }: AnyRegister): Json {
  const row = schema.properties?.row
  const required = Object.keys(fields).filter((id) => fields[id].required)
  return { ...schema, properties: { ...schema.properties, row: { ...row, required } } }
}

interface Json {
  readonly properties?: { readonly row?: object }
}
function asJson(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' })
  return json as Json
}
