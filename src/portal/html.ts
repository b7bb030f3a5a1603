/** Markup that is safe to send: made only by the `html` tag, which escapes every value that is not itself Html. */
export interface Html {
  readonly markup: string
}
type Part = string | number | Html | undefined | false | null | readonly Part[]

export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.reduce((done, text, index) => `${done}${print(parts[index - 1])}${text}`),
})

/** Markup made by other code that escapes by itself. */
export const trusted = (markup: string): Html => ({ markup })

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function print(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(print).join('')
  return escapeHtml(String(part))
}
