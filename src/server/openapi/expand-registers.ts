import { type AnyRegister, moduleOf, nounOf } from '../../kernel/register.ts'
import type { Context } from '../context.ts'
import type { PerRegister } from '../endpoint.ts'
import { schemasOf, sharedSchemas, stepBody } from './register-components.ts'

export interface Operation {
  summary?: string
  description?: string
  tags?: string[]
  operationId?: string
  parameters?: { name: string; in: string }[]
  requestBody?: unknown
  'x-takes-file'?: boolean
  responses?: Record<string, unknown>
}
export interface OpenApi {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components?: { readonly schemas?: Record<string, unknown> }
}
const PREFIX = '/api/registers/{module}/{noun}'

/**
 * The generic endpoints are one set; in the document each register gets its own operations, with the schemas of its own fields, and
 * each step of its procedure one of its own.
 */
export function expandRegisters(document: OpenApi, context: Context): OpenApi {
  const generic = Object.entries(document.paths).filter(([path]) => path.startsWith(PREFIX))
  const rest = Object.entries(document.paths).filter(([path]) => !path.startsWith(PREFIX))
  const registers = [...context.registers.values()]
  const expanded = registers.flatMap((register) => generic.flatMap((entry) => expand(entry, register, context)))
  return {
    ...document,
    paths: withProblems(Object.fromEntries([...rest, ...expanded])),
    components: {
      ...document.components,
      schemas: {
        ...document.components?.schemas,
        ...sharedSchemas(),
        ...Object.assign({}, ...registers.map((register) => schemasOf(register))),
      },
    },
  }
}

type Entry = readonly [path: string, methods: Record<string, Operation>]

function expand([path, methods]: Entry, register: AnyRegister, context: Context): Entry[] {
  const own = path.replace(PREFIX, `/api/registers/${moduleOf(register.id)}/${nounOf(register.id)}`)
  if (!own.endsWith('/steps/{step}'))
    return [
      [own, mapValues(methods, (operation, method) => operationOf(operation, register, context, kindOf(own, method)))],
    ]
  const procedure = context.procedures.get(register.id)
  return Object.entries(procedure?.steps ?? {}).map(([step, declared]) => [
    own.replace('{step}', step),
    mapValues(methods, (operation) => ({
      ...operationOf(operation, register, context, 'step'),
      summary: `${register.name}：${declared.name}`,
      operationId: `${register.id}.${step}`,
      requestBody: procedure && stepBody(procedure, step),
    })),
  ])
}

const kindOf = (path: string, method: string): PerRegister =>
  path.split('/').length === 5
    ? method === 'get'
      ? 'list'
      : 'open'
    : path.endsWith('/{id}')
      ? 'record'
      : path.endsWith('/amend')
        ? 'amend'
        : 'other'

/** post-registers-module-noun-id-unmask as post-id-unmask. */
const tailOf = ({ operationId = '' }: Operation): string => operationId.replace('registers-module-noun-', '')

const FILE_BODY = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    },
  },
}
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function operationOf(operation: Operation, register: AnyRegister, { store }: Context, kind: PerRegister): Operation {
  const { id, name } = register
  const module = store.modules.find((one) => one.registers.includes(register))
  const own: Operation = {
    ...operation,
    tags: [module?.name ?? moduleOf(id)],
    summary: `${name}：${operation.summary ?? ''}`,
    operationId: `${id}.${kind === 'other' ? tailOf(operation) : kind}`,
    parameters: (operation.parameters ?? []).filter((one) => one.name !== 'module' && one.name !== 'noun'),
  }
  if (kind === 'list' || kind === 'record')
    own.responses = {
      ...operation.responses,
      200: { description: '成功', ...json(ref(`${id}.${kind === 'list' ? 'page' : 'record'}`)) },
    }
  if (kind === 'open' || kind === 'amend') own.requestBody = { required: true, ...json(ref(`${id}.${kind}`)) }
  return own
}

/** Every operation may answer with sentences instead of a success. */
const withProblems = (paths: OpenApi['paths']): OpenApi['paths'] =>
  mapValues(paths, (methods) =>
    mapValues(methods, ({ 'x-takes-file': takesFile, ...operation }) => ({
      ...operation,
      ...(takesFile && { requestBody: FILE_BODY }),
      responses: { ...operation.responses, default: { description: '没有办成，附理由', ...json(ref('problem')) } },
    })),
  )

const mapValues = <A, B>(from: Record<string, A>, to: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value, key)]))
