import type { Field, Fields } from '../../kernel/register.ts'

/**
 * A list in one cell: one line for each item, its parts in the declared order between ｜. Empty parts at the end are left out,
 * so that a list of single texts is one text per line. A typed | separates as well. A backslash stands before a bar, a line end or a backslash inside a part.
 */
export const BAR = '｜'

export const listText = (items: readonly (readonly string[])[]): string =>
  items.map((parts) => withoutTail(parts).map(escaped).join(BAR)).join('\n')

/** The items of a list cell as texts; parts beyond the declared ones are kept, so that the reader can name them. */
export function listItems(text: string): string[][] {
  const items: string[][] = []
  let [parts, part]: [string[], string] = [[], '']
  const endItem = () => {
    parts.push(part.trim())
    if (parts.some((one) => one !== '')) items.push(parts)
    ;[parts, part] = [[], '']
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if (sign === '\\' && at + 1 < text.length) {
      at++
      part += text[at] === 'n' ? '\n' : text[at]
    } else if (sign === '\n') endItem()
    else if (sign === BAR || sign === '|') {
      parts.push(part.trim())
      part = ''
    } else if (sign !== '\r') part += sign
  }
  endItem()
  return items
}

/** How a list cell is to be filled in, for the template. */
export const listNote = (of: Fields): string =>
  `每行一项，各部分用「${BAR}」隔开，依次为：${(Object.values(of) as Field[]).map((field) => `${field.name}${field.required ? '（必填）' : ''}`).join(BAR)}`

const escaped = (part: string): string => part.replace(/[\\｜|]/g, '\\$&').replace(/\r?\n/g, '\\n')

function withoutTail(parts: readonly string[]): readonly string[] {
  let end = parts.length
  while (end > 1 && parts[end - 1] === '') end--
  return parts.slice(0, end)
}
