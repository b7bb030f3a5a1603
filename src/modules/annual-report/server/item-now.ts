import { refuse } from '../../../kernel/refusal.ts'
import type { Store } from '../../../store/contract.ts'
import { confirmedContent, type Item, itemIdOf, itemsOf } from '../items.ts'
import { printBlank } from '../print-blank.ts'
import { templates } from '../template/all.ts'
import type { ReportKind } from '../template/language.ts'
import { digestOf } from './digest.ts'
import { fillingsIn, gatherFillings } from './gather.ts'

export interface ItemNow {
  readonly item: Item
  readonly digest: string
  /** The value in words, for the record of the confirmation. */
  readonly printed: string
}

/** One item as it stands now, without counting the others. Refuses (Refusal) an id that the report does not have. */
export async function itemNow(store: Store, kind: ReportKind, year: number, id: string): Promise<ItemNow> {
  const fillings = fillingsIn(store, templates[kind]).filter((filling) => itemIdOf(filling) === id)
  const { figures } = await gatherFillings(store, fillings, year)
  const item = itemsOf(fillings, figures)[0]
  if (!item) throw refuse(`报告中没有编号为「${id}」的数据项`, { way: '请刷新报告后重试' })
  return { item, digest: digestOf(store, confirmedContent(item)), printed: printItem(item, (person) => person) }
}

export function printItem(item: Item, nameOf: (id: string) => string): string {
  const [blank, figure] = [item.blanks[0], item.figures[0]]
  if (!blank || !figure) return ''
  if (item.blanks.length > 1) return `${item.blanks.length}格`
  return `${printBlank(blank, figure, nameOf)}${figure.is === 'known' ? blank.unit : ''}`
}
