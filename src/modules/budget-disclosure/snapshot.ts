import type { Disclosure } from './understanding/document.ts'
import type { DisclosureTable } from './understanding/table.ts'

/** How what stands on the page compares with what was checked and signed. */
export const snapshotResults = {
  same: '是同一文件',
  equal: '各表逐格一致',
  differs: '不一致',
  unread: '读不出表格，需要人工对照',
} as const
export type SnapshotResult = keyof typeof snapshotResults

const MOST_TOLD = 30

/** Cell by cell where a snapshot differs from the checked disclosure: sentences, the first thirty. Empty = the same figures and names everywhere. */
export function differencesOf(checked: Disclosure, snapshot: Disclosure): readonly string[] {
  const told: string[] = []
  const used = new Set<DisclosureTable>()
  for (const table of checked.tables) {
    const match = snapshot.tables.find((one) => one.kind === table.kind && !used.has(one))
    if (match) used.add(match)
    told.push(...(match ? cellsApart(table, match) : [`快照中没有《${nameOf(table)}》`]))
  }
  for (const table of snapshot.tables)
    if (!used.has(table)) told.push(`快照中多出《${nameOf(table)}》，检查过的文件没有这张表`)
  return told.length <= MOST_TOLD ? told : [...told.slice(0, MOST_TOLD), `另有${told.length - MOST_TOLD}处`]
}

const nameOf = ({ name, title }: DisclosureTable): string => name || title || '未识别的表'

function cellsApart(checked: DisclosureTable, snapshot: DisclosureTable): readonly string[] {
  const [own, other] = [dataOf(checked), dataOf(snapshot)]
  if (own.length !== other.length)
    return [`《${nameOf(checked)}》：检查过的文件有${own.length}行，快照有${other.length}行`]
  return own.flatMap((cells, row) =>
    Array.from({ length: Math.max(cells.length, other[row]?.length ?? 0) }, (_, column) => {
      const [left, right] = [cells[column] ?? '', other[row]?.[column] ?? '']
      return left === right
        ? []
        : [
            `《${nameOf(checked)}》第${row + 1}行第${column + 1}列：检查过的是“${left || '空'}”，快照是“${right || '空'}”`,
          ]
    }).flat(),
  )
}

/** The rows below the head that print anything, as they are compared: one width of signs, no blanks, no separators of thousands, -, 0.00 and nothing alike. */
const dataOf = ({ rows, headerRows }: DisclosureTable): readonly (readonly string[])[] =>
  rows
    .slice(headerRows)
    .map((cells) => cells.map(plain))
    .filter((cells) => cells.some((text) => text !== ''))

function plain(text: string): string {
  const tidy = text.normalize('NFKC').replace(/[\s,]/g, '')
  if (/^(-|—|0|0\.0+)$/.test(tidy)) return ''
  return /^-?\d+\.\d*0$/.test(tidy) ? tidy.replace(/\.?0+$/, '') : tidy
}
