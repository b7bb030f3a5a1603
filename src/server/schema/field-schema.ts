import { z } from 'zod'
import { isDay } from '../../kernel/day.ts'
import type { Field, FileRef } from '../../kernel/register.ts'

const TEXT = 2_000
const LONG_TEXT = 100_000
const ROWS = 1_000
const FILES = 200
const MOST_FEN = 10n ** 18n

/** Declared text of a rule that zod has no words for. */
const rule = (says: string, way: string) => ({ message: says, params: { way } })

export const day = z
  .string()
  .refine(isDay, rule('不是有效日期', '请写成 2024-01-15 这样的形式'))
  .meta({ format: 'date' })
export const identifier = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => !/\p{Cc}/u.test(id), rule('含有不可见字符', '请重新选择'))

const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !value.includes('\u0000'), rule('含有不可见字符', '请重新输入，不要从其他程序粘贴格式'))
const fen = z
  .string()
  .refine(
    (value) => /^-?\d{1,19}$/.test(value) && big(value) <= MOST_FEN,
    rule('不是以分为单位的整数金额', '请写成以分为单位的整数，例如 12345 表示 123.45 元'),
  )
  .transform((value) => BigInt(value))
  .meta({ pattern: '^-?[0-9]{1,19}$', 'x-unit': '分' })
const big = (value: string): bigint => BigInt(value.replace('-', ''))

export const fileRef = z.strictObject({
  hash: z
    .string()
    .refine((hash) => /^[0-9a-f]{64}$/.test(hash), rule('不是有效的文件标识', '请重新上传文件'))
    .meta({ title: '文件标识' }),
  name: z.string().min(1).max(255).meta({ title: '文件名' }),
  size: z.number().int().min(0).meta({ title: '文件大小' }),
  type: z.string().max(200).meta({ title: '文件类型' }),
}) satisfies z.ZodType<FileRef>

/** The shape of one value as it travels: money a decimal string of 分, days YYYY-MM-DD. What must be there, the store decides. */
export function fieldSchema(field: Field): z.ZodType {
  const schema = kindSchema(field)
  return schema.meta({ ...schema.meta(), title: field.name, ...(field.note && { description: field.note }) })
}

function kindSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'serial':
      return text(TEXT)
    case 'long-text':
      return text(LONG_TEXT)
    case 'date':
      return day
    case 'whole':
      return z.number().int()
    case 'money':
      return fen
    case 'flag':
      return z.boolean()
    case 'choice':
      return z.enum(Object.keys(field.choices ?? {}) as [string, ...string[]]).meta({ 'x-choices': field.choices })
    case 'person':
    case 'unit':
    case 'reference':
      return identifier.meta({
        'x-refers-to': field.to ?? `organization.${field.kind === 'unit' ? 'units' : 'people'}`,
      })
    case 'files':
      return z.array(fileRef).max(FILES)
    case 'list':
      return z.array(fieldsSchema(field.of ?? {})).max(ROWS)
  }
}

/** An object of fields; each may be left out or emptied, and no other is accepted. */
export const fieldsSchema = (fields: Readonly<Record<string, Field>>): z.ZodType<Readonly<Record<string, unknown>>> =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, fieldSchema(field).nullish().meta({ title: field.name })]),
    ),
  )
