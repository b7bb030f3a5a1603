import type { z } from 'zod'
import type { Reason } from '../../kernel/refusal.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** What is wrong with an input, one sentence for each place: the field by its Chinese name, the rule, and what to write instead. */
export function reasonsOf(error: z.ZodError, schema: Schema): Reason[] {
  return error.issues.flatMap((issue) => reasonsOfIssue(issue, schema)).slice(0, 50)
}

function reasonsOfIssue(issue: Issue, schema: Schema): Reason[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      says: `没有名为「${key.slice(0, 60)}」的字段`,
      way: '请去掉这个字段，或检查字段名是否写错',
      field: [...issue.path, key].join('.'),
    }))
  const inner = issue.code === 'invalid_union' ? closest(issue) : undefined
  if (inner) return reasonsOfIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema)
  const { says, way } = ruleOf(issue, schema)
  const field = issue.path.map(String).join('.')
  return [{ says: `${placeOf(issue.path, schema)}${says}`, way, ...(field && { field }) }]
}

/** Of the alternatives of a union the one that fails least deeply wrong: its single complaint is worth telling. */
const closest = (issue: Extract<Issue, { code: 'invalid_union' }>): Issue | undefined =>
  issue.errors.toSorted((a, b) => a.length - b.length).find((one) => one[0]?.code !== 'invalid_type')?.[0]

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
  null: '空值',
}

function ruleOf(issue: Issue, schema: Schema): { readonly says: string; readonly way: string } {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && !('received' in issue)
        ? { says: '应当填写', way: `请填写${TYPES[issue.expected] ?? '这一项'}` }
        : {
            says: `应当是${TYPES[issue.expected] ?? issue.expected}`,
            way: `请改为${TYPES[issue.expected] ?? issue.expected}`,
          }
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'invalid_value':
      return { says: '不在可选范围内', way: `请从中选择一项：${choicesOf(issue, schema).slice(0, 20).join('、')}` }
    case 'custom':
      return { says: issue.message, way: String(issue.params?.way ?? '请修改后再提交') }
    default:
      return { says: '填写不正确', way: '请检查后再提交' }
  }
}

/** letter（信函）: what is sent, with what people call it. */
function choicesOf(issue: Extract<Issue, { code: 'invalid_value' }>, schema: Schema): readonly string[] {
  const at = issue.path.reduce<Schema | undefined>((of, step) => of && inside(of, step), schema)
  const names = (at && metaOf(at)['x-choices']) as Readonly<Record<string, string>> | undefined
  return issue.values.map((value) =>
    names?.[String(value)] ? `${String(value)}（${names[String(value)]}）` : String(value),
  )
}

const isText = (origin: string): boolean => origin === 'string'
const tooBig = ({ origin, maximum }: Extract<Issue, { code: 'too_big' }>) =>
  isText(origin)
    ? { says: `超过 ${maximum} 个字符`, way: `请缩短到 ${maximum} 个字符以内` }
    : origin === 'array'
      ? { says: `超过 ${maximum} 项`, way: '请分次提交' }
      : { says: `大于 ${maximum}`, way: `请填写不大于 ${maximum} 的数` }
const tooSmall = ({ origin, minimum }: Extract<Issue, { code: 'too_small' }>) =>
  isText(origin)
    ? minimum === 1
      ? { says: '不能为空', way: '请填写' }
      : { says: `少于 ${minimum} 个字符`, way: `请填写至少 ${minimum} 个字符` }
    : origin === 'array'
      ? { says: `少于 ${minimum} 项`, way: `请填写至少 ${minimum} 项` }
      : { says: `小于 ${minimum}`, way: `请填写不小于 ${minimum} 的数` }

/** 「组成人员」第2行「职务」: the way to the place, in the words of the form. */
function placeOf(path: readonly PropertyKey[], schema: Schema): string {
  let at: Schema | undefined = schema
  let place = ''
  for (const step of path) {
    at = at && inside(at, step)
    place += typeof step === 'number' ? `第${step + 1}行` : `「${(at && titleOf(at)) ?? String(step).slice(0, 60)}」`
  }
  return place || '提交的内容'
}

interface Definition {
  readonly innerType?: Schema
  readonly in?: Schema
  readonly shape?: Readonly<Record<PropertyKey, Schema>>
  readonly element?: Schema
  readonly valueType?: Schema
  readonly options?: readonly Schema[]
}
const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition

function inside(schema: Schema, step: PropertyKey): Schema | undefined {
  const { innerType, in: input, shape, element, valueType, options } = definitionOf(schema)
  if (shape) return shape[step]
  if (element && typeof step === 'number') return element
  if (valueType) return valueType
  const wrapped = innerType ?? input
  if (wrapped) return inside(wrapped, step)
  for (const option of options ?? []) {
    const found = inside(option, step)
    if (found) return found
  }
  return undefined
}

const titleOf = (schema: Schema): string | undefined => metaOf(schema).title as string | undefined

/** What is said of a schema, or of what it wraps. */
function metaOf(schema: Schema): Readonly<Record<string, unknown>> {
  const own = (schema as z.ZodType).meta?.() ?? {}
  const { innerType, in: input } = definitionOf(schema)
  const wrapped = innerType ?? input
  return wrapped ? { ...metaOf(wrapped), ...own } : own
}
