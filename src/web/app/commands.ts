import { recordAddress } from '../api/addresses.ts'
import { registerName } from '../catalog.ts'
import type { IconName } from '../ui/icon.tsx'
import type { MenuGroup } from './menu.ts'
import type { FoundView } from './search-view.ts'

/** One line of the palette. */
export interface Command {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly icon: IconName
  readonly to: string
}

export function pageCommands(groups: readonly MenuGroup[], text: string): Command[] {
  const words = text.trim().split(/\s+/).filter(Boolean)
  return groups
    .flatMap((group) =>
      group.items.map((item) => ({
        id: item.to,
        name: item.name,
        note: group.name,
        icon: item.icon ?? ('list' as const),
        to: item.to,
      })),
    )
    .filter((command) => words.every((word) => `${command.name}${command.note}`.includes(word)))
    .slice(0, words.length > 0 ? 8 : 20)
}

/** The rows found, and the page with all of them. */
export function rowCommands(found: FoundView | undefined, text: string): Command[] {
  if (!found || text.length < 2) return []
  const rows = found.items.slice(0, 8).map((item) => ({
    id: `${item.register}/${item.id}`,
    name: item.title,
    note: registerName(item.register),
    icon: 'file' as const,
    to: recordAddress(item.register, item.id),
  }))
  const all = {
    id: 'search',
    name: `查看“${text}”的全部结果`,
    note: '全局搜索',
    icon: 'search' as const,
    to: `/search?q=${encodeURIComponent(text)}`,
  }
  return rows.length > 0 ? [...rows, all] : []
}
