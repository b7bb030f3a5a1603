import type { Attempt, Guard } from '../../kernel/procedure.ts'
import type { Row } from '../../kernel/register.ts'
import { serviceItemStandard } from '../../law/service-items.ts'
import type { basicItems } from './directories.register.ts'
import type { ItemFields } from './items.register.ts'

type Listed = Partial<Row<(typeof basicItems)['fields']>>
type Item = Partial<Row<ItemFields>>

/** What is listed is claimed as it is listed: the same code, the same level, still in the catalogue. */
export const listed: Guard<ItemFields> = {
  says: '基本编码、行使层级与所选的基本目录事项不一致，或者该事项已经从基本目录取消',
  way: '请对照「事项基本目录」改正，或者重新选择基本目录事项；目录有调整的，请先更新基本目录',
  basis: serviceItemStandard.whole,
  when: ({ row }, attempt) => faultsOf(row, attempt).length > 0,
}

/** Which of the three do not agree. Empty where no listed item is chosen. */
export function faultsOf(row: Item, { on, referred }: Pick<Attempt, 'on' | 'referred'>): readonly string[] {
  const basic = row.basic === undefined ? undefined : (referred?.(row.basic)?.row as Listed | undefined)
  if (!basic) return []
  return [
    ...(basic.code === row.basicCode ? [] : ['code']),
    ...(basic.level === row.level ? [] : ['level']),
    ...(basic.until !== undefined && basic.until < on ? ['until'] : []),
  ]
}
