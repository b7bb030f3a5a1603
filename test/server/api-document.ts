import type { Client } from './client.ts'

/** What of a JSON schema the document of the API uses. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string
  readonly title?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly items?: Shape
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly allOf?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly 'x-unit'?: string
  readonly 'x-refers-to'?: string
}
export interface Operation {
  readonly method: 'get' | 'post' | 'delete'
  /** As in the document: /api/jobs/{id}. */
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Shape }[]
  /** Of a JSON body, with all references put in; absent where the operation takes none. */
  readonly body?: Shape
  readonly takesFile: boolean
}
interface Document {
  readonly paths: Record<string, Record<string, Described>>
  readonly components: { readonly schemas: Record<string, Shape> }
}
interface Described {
  readonly parameters?: Operation['parameters']
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: Shape }>> }
}

/** Every operation that the document of the API names. */
export async function operationsOf(client: Client): Promise<readonly Operation[]> {
  const { paths, components } = (await client.get('/api/openapi.json')).body as Document
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]): Operation => {
      const content = requestBody?.content ?? {}
      const body = content['application/json']?.schema
      return {
        method: method as Operation['method'],
        path,
        parameters,
        ...(body && { body: plain(body, components.schemas) }),
        takesFile: 'multipart/form-data' in content,
      }
    }),
  )
}

/** One shape without references, alternatives or parts. */
function plain(shape: Shape, named: Readonly<Record<string, Shape>>): Shape {
  if (shape.$ref) return plain(named[shape.$ref.slice('#/components/schemas/'.length)] ?? {}, named)
  const [first] = (shape.anyOf ?? []).filter(({ type }) => type !== 'null')
  if (first) return plain(first, named)
  const parts = [shape, ...(shape.allOf ?? []).map((part) => plain(part, named))]
  const { allOf: _, ...whole } = Object.assign({}, ...parts) as Shape
  return {
    ...whole,
    ...(whole.items && { items: plain(whole.items, named) }),
    ...(whole.properties && { properties: mapped(whole.properties, (one) => plain(one, named)) }),
  }
}

const mapped = <A, B>(from: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value)]))
