/** Cookies of the portal: a token of the visitor on pages with forms, and the size of the type. Nothing else is kept. */
export const VISITOR = 'fadu-visitor'
export const TYPE = 'fadu-type'

export const readCookie = (header: string | undefined, name: string): string | undefined => {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name && value !== undefined && /^[\w-]{1,100}$/.test(value)) return value
  }
  return undefined
}

/** Readable by no script and never sent from another site. Without `days` it ends with the browser. */
export const writeCookie = (name: string, value: string, secure: boolean, days?: number): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${days === undefined ? '' : `; Max-Age=${days * 86_400}`}`
