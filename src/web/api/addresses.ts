import { type FileRef, moduleOf, nounOf } from '../../kernel/register.ts'

/** /api/registers/{module}/{noun}, with the parts after it. */
export const registerApi = (register: string, ...rest: readonly string[]): string =>
  ['/api/registers', moduleOf(register), nounOf(register), ...rest.map(encodeURIComponent)].join('/')

/** Where the bytes of a file are fetched, under the name that it is known by here. */
export const fileAddress = ({ hash, name }: FileRef): string => `/api/files/${hash}?name=${encodeURIComponent(name)}`

/** Addresses of screens, without the /app that the router adds. */
export const listAddress = (register: string, query = ''): string =>
  `/r/${moduleOf(register)}/${nounOf(register)}${query ? `?${query}` : ''}`
export const recordAddress = (register: string, id: string): string =>
  `${listAddress(register)}/${encodeURIComponent(id)}`
export const newAddress = (register: string): string => `${listAddress(register)}/new`
export const screenAddress = (module: string, path = '/'): string => `/m/${module}${path === '/' ? '' : path}`

/** The server names screens as they stand in the address bar; the router adds /app itself. */
export const withinApp = (address: string): string => address.replace(/^\/app(?=\/|$)/, '') || '/'
