import { z } from 'zod'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import { day, fieldsSchema, identifier } from './field-schema.ts'
import { perDeclaration } from './per-declaration.ts'

const key = z
  .string()
  .min(8)
  .max(100)
  .meta({ title: '防重键', description: '同一个键的重复提交只办理一次；也可写在请求头 idempotency-key' })
const on = day.meta({ title: '发生日期', description: '省略即当天；不得晚于当天' })
const version = z.number().int().min(1).meta({ title: '版本', description: '办理人看到的版本；已变化则不予保存' })
const reason = z.string().min(1).max(2_000).meta({ title: '理由' })

/** What opens a row or a case. */
export const openSchema = perDeclaration((register: AnyRegister) =>
  z.strictObject({
    row: fieldsSchema(register.fields).meta({ title: register.name }),
    on: on.optional(),
    place: z
      .strictObject({ region: identifier.meta({ title: '区划' }), unit: identifier.meta({ title: '单位' }) })
      .optional()
      .meta({ title: '归属' }),
    key: key.optional(),
  }),
)

/** 更正. */
export const amendSchema = perDeclaration((register: AnyRegister) =>
  z.strictObject({
    changes: fieldsSchema(register.fields).meta({ title: '更正内容' }),
    reason,
    version: version.optional(),
    key: key.optional(),
  }),
)

/** One step of a procedure: its own data and the fields of the row that it fills. */
export function stepSchema(procedure: AnyProcedure, step: string): ReturnType<typeof madeStepSchema> {
  const schemas = stepSchemas(procedure)
  const known = schemas.get(step) ?? madeStepSchema(procedure, step)
  schemas.set(step, known)
  return known
}
const stepSchemas = perDeclaration((_: AnyProcedure) => new Map<string, ReturnType<typeof madeStepSchema>>())

function madeStepSchema(procedure: AnyProcedure, step: string) {
  const declared = procedure.steps[step]
  const fields: Readonly<Record<string, Field>> = procedure.keeps.fields
  const filled = Object.fromEntries((declared?.fills ?? []).flatMap((id) => (fields[id] ? [[id, fields[id]]] : [])))
  const data = fieldsSchema(declared?.data ?? {})
  const track = identifier.meta({ title: '事项标识' })
  return z.strictObject({
    on: on.optional(),
    data: (declared?.track ? (data as z.ZodObject).extend({ track: track.optional() }) : data)
      .optional()
      .meta({ title: '办理内容' }),
    fills: fieldsSchema(filled).optional().meta({ title: '补充登记' }),
    version: version.optional(),
    key: key.optional(),
  })
}

export const unmaskSchema = z.strictObject({ field: identifier.meta({ title: '字段' }), reason })
export const closureSchema = z.strictObject({
  unit: identifier.meta({ title: '单位' }),
  year: z.number().int().min(2000).max(2100).meta({ title: '年度' }),
})
