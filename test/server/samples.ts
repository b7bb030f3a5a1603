import type { Endpoint } from '../../src/server/endpoint.ts'
import type { Client } from './client.ts'

/** Personal values of the case that every test about masking looks for. Long enough to be found nowhere by chance. */
export const PERSONAL = { applicant: '欧阳试验人', phone: '13987654321', identity: '990101199001017716' } as const

export const caseRow = (title: string, more: Readonly<Record<string, unknown>> = {}) => ({
  title,
  ...PERSONAL,
  receivedOn: '2024-06-03',
  manner: 'desk',
  parties: [{ name: '试验公司', phone: PERSONAL.phone }],
  ...more,
})

/** What of somebody's personal data stands in a text; empty when nothing does. */
export const personalIn = (text: string): readonly string[] =>
  Object.values(PERSONAL).filter((value) => text.includes(value))

/** An address with its parameters put in; unknown ones get a word. */
export const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? 'x'))

/** Calls an endpoint with a body that its schema may or may not like; permission is decided before that. */
export function call(client: Client, { method, path }: Endpoint, params: Readonly<Record<string, string>>, query = '') {
  const url = `${filled(path, params)}${query}`
  if (method === 'GET') return client.get(url)
  return method === 'DELETE' ? client.delete(url) : client.post(url, {})
}
