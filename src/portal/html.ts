/** Markup that is safe to send: made only by the `html` tag, which escapes every value that is not itself Html. */
export interface Html {
  readonly markup: string
}
type Part = string | number | Html | undefined | false | null | readonly Part[]

export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let markup = texts[0] ?? ''
  for (let index = 0; index < parts.length; index++) markup += print(parts[index]) + texts[index + 1]
  return { markup }
}

/** Markup made by other code that escapes by itself. */
export const trusted = (markup: string): Html => ({ markup })

/** Most texts have nothing to escape, and looking is cheaper than replacing. */
export const escapeHtml = (text: string): string =>
  SIGNS.test(text) ? text.replace(ALL_SIGNS, (sign) => ESCAPES[sign] ?? sign) : text

const SIGNS = /[&<>"']/
const ALL_SIGNS = /[&<>"']/g
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function print(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if (part === undefined || part === null || part === false) return ''
  if ('markup' in part) return part.markup
  let all = ''
  for (const one of part) all += print(one)
  return all
}
