import { refuse } from '../../kernel/refusal.ts'

/** What a scan meets: the start of an element, its end (an empty element gives both), or text. Names carry no prefix. */
export type XmlEvent =
  | { readonly is: 'open'; readonly name: string; readonly attribute: (name: string) => string | undefined }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string }

/** Reads XML from start to end without building a tree. Declarations of entities are refused, so nothing can expand. */
export function* scanXml(xml: string): Generator<XmlEvent> {
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    if (next !== at) {
      yield { is: 'text', text: unescapeXml(xml.slice(at, next < 0 ? xml.length : next)) }
      if (next < 0) return
    }
    const end = endOfMarkup(xml, next)
    const markup = xml.slice(next, end)
    at = end
    if (markup.startsWith('<![CDATA[')) yield { is: 'text', text: markup.slice(9, -3) }
    else if (markup.startsWith('<!--') || markup.startsWith('<?')) continue
    else if (markup.startsWith('<!')) throw refuse('文件中含有不允许的 XML 声明', { way: '请另存一份后重新上传' })
    else if (markup.startsWith('</')) yield { is: 'close', name: localName(markup.slice(2, -1).trim()) }
    else yield* element(markup)
  }
}

export const escapeXml = (text: string): string =>
  // Control characters cannot stand in XML 1.0 at all.
  text.replace(/[&<>"']|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (c) => ESCAPES[c] ?? '')

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function* element(markup: string): Generator<XmlEvent> {
  const empty = markup.endsWith('/>')
  const inner = markup.slice(1, empty ? -2 : -1)
  const space = inner.search(/\s/)
  const name = localName(space < 0 ? inner : inner.slice(0, space))
  const rest = space < 0 ? '' : inner.slice(space)
  yield { is: 'open', name, attribute: (wanted) => attributeOf(rest, wanted) }
  if (empty) yield { is: 'close', name }
}

function attributeOf(rest: string, wanted: string): string | undefined {
  for (const match of rest.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (localName(match[1] ?? '') === wanted) return unescapeXml(match[2] ?? match[3] ?? '')
  return undefined
}

function endOfMarkup(xml: string, start: number): number {
  const closing = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>'
  const found = closing === '>' ? endOfTag(xml, start) : xml.indexOf(closing, start)
  if (found < 0) throw refuse('文件内容不完整', { way: '请另存一份后重新上传' })
  return found + closing.length
}

/** The `>` that ends a tag; one inside quotes does not. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start; at < xml.length; at++) {
    const c = xml[at] as string
    if (quote) quote = c === quote ? '' : quote
    else if (c === '"' || c === "'") quote = c
    else if (c === '>') return at
  }
  return -1
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name) return NAMED[name] ?? whole
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text
