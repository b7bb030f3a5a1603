import { z } from 'zod'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fieldsSchema } from '../schema/field-schema.ts'
import { amendSchema, openSchema, stepSchema } from '../schema/register-schema.ts'
import { pageView, problemView, recordView, rowView } from '../schema/view-schema.ts'

type Json = Readonly<Record<string, unknown>> & { readonly properties?: Readonly<Record<string, Json>> }

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** What all registers have in common. */
export const sharedSchemas = (): Record<string, Json> => ({
  problem: asJson(problemView),
  row: asJson(rowView),
  page: asJson(pageView),
  record: asJson(recordView),
})

/** The schemas of one register: its fields once; what opens a row, what amends it, a page and a record refer to them. */
export function schemasOf(register: AnyRegister): Record<string, Json> {
  const { id, fields } = register
  const own = ref(`${id}.fields`)
  const required = Object.keys(fields).filter((field) => fields[field].required)
  const line = { allOf: [ref('row'), { type: 'object', properties: { row: own } }] }
  const bare = { ...register, fields: {} }
  return {
    [`${id}.fields`]: { title: register.name, ...asJson(fieldsSchema(fields)) },
    // What is needed to open is decided by the store; the document says it all the same.
    [`${id}.open`]: withProperty(asJson(openSchema(bare)), 'row', { allOf: [own, { type: 'object', required }] }),
    [`${id}.amend`]: withProperty(asJson(amendSchema(bare)), 'changes', own),
    [`${id}.page`]: { allOf: [ref('page'), { type: 'object', properties: { rows: { type: 'array', items: line } } }] },
    [`${id}.record`]: { allOf: [ref('record'), { type: 'object', properties: { row: own } }] },
  }
}

/** The body of a step, with what the step must have. */
export const stepBody = (procedure: AnyProcedure, step: string) => ({
  required: false,
  content: { 'application/json': { schema: asJson(stepSchema(procedure, step)) } },
})

const withProperty = (schema: Json, name: string, property: Json): Json => ({
  ...schema,
  properties: { ...schema.properties, [name]: property },
})

function asJson(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })
  return json as Json
}
