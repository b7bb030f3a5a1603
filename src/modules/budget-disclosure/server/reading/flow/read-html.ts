import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { ReadDocument } from '../../../reading.ts'
import { type FlowCell, type FlowItem, type FlowRow, readFlow } from './flow.ts'
import { pipedTables } from './piped-tables.ts'

const UNSHOWN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'select',
  'svg',
  'title',
])
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)

/** Reads a web page. Tables that only arrange the page are passed through. */
export function readHtml(bytes: Uint8Array, file: string): ReadDocument {
  const items: FlowItem[] = []
  const flow = { items, line: '' }
  visit(parse(decoded(bytes)), flow)
  endLine(flow)
  const read = readFlow(pipedTables(items))
  const empty = read.lines.length === 0 && read.tables.length === 0
  return {
    file,
    format: 'html',
    readable: !empty,
    unreadable: empty ? [{ says: '网页里没有任何文字；请检查是不是传错了文件。' }] : [],
    pages: 1,
    ...read,
  }
}

/** Pages name their encoding, truly or not; those that name none are UTF-8 or, of old, GB 18030. */
export function decoded(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined
  for (const encoding of [mark, 'utf-8', /^gb|^big5/i.test(named ?? '') ? named : undefined, 'gb18030'])
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding: the next.
    }
  return new TextDecoder('gb18030').decode(bytes)
}

interface Flow {
  readonly items: FlowItem[]
  line: string
}

function visit(node: Tree.Node, flow: Flow): void {
  if ('value' in node) {
    flow.line += (node as Tree.TextNode).value.replace(/\s+/g, ' ')
    return
  }
  if (!('childNodes' in node) || isUnshown(node)) return
  if (node.nodeName === 'table' && isData(node as Tree.Element)) {
    endLine(flow)
    flow.items.push({ table: rowsOf(node as Tree.Element) })
    return
  }
  const block = BLOCKS.has(node.nodeName)
  if (block || node.nodeName === 'br') endLine(flow)
  for (const child of node.childNodes) visit(child, flow)
  if (block) endLine(flow)
}

function endLine(flow: Flow): void {
  if (flow.line.trim() !== '') flow.items.push({ line: flow.line.trim() })
  flow.line = ''
}

const isUnshown = (node: Tree.ParentNode): boolean =>
  UNSHOWN.has(node.nodeName) || /display\s*:\s*none/i.test(attribute(node as Tree.Element, 'style') ?? '')

const attribute = (node: Tree.Element, name: string): string | undefined =>
  node.attrs?.find((one) => one.name === name)?.value

/** A table with tables of several cells inside arranges the page. */
const isData = (table: Tree.Element): boolean =>
  !find(table, 'table').some((inner) => inner !== table && find(inner, 'td').length > 3) && find(table, 'tr').length > 1

function find(node: Tree.ParentNode, name: string): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('childNodes' in child)) return []
    return child.nodeName === name ? [child as Tree.Element, ...find(child, name)] : find(child, name)
  })
}

function rowsOf(table: Tree.Element): FlowRow[] {
  return find(table, 'tr')
    .filter((row) => !isUnshown(row))
    .map((row) =>
      row.childNodes.flatMap((cell): FlowCell[] => {
        if (cell.nodeName !== 'td' && cell.nodeName !== 'th') return []
        const span = (name: string) => Number(attribute(cell as Tree.Element, name) ?? 1) || 1
        return [{ text: textOf(cell).replace(/\s+/g, ' ').trim(), across: span('colspan'), down: span('rowspan') }]
      }),
    )
}

const textOf = (node: Tree.Node): string => {
  if ('value' in node) return (node as Tree.TextNode).value
  if (!('childNodes' in node) || isUnshown(node)) return ''
  return node.childNodes.map(textOf).join('')
}
