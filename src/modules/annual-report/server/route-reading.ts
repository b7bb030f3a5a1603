import { NotPermitted, refuse } from '../../../kernel/refusal.ts'
import { holdingsOf } from '../../../kernel/role.ts'
import type { Work } from '../../../store/contract.ts'
import { isKind, kindNames } from '../report-kinds.ts'
import { readers } from '../roles.ts'
import type { ReportKind } from '../template/language.ts'

/** Who administers the system, keeps accounts of other units or is not staff at all sees no draft. */
export function mayRead({ actor }: Work): void {
  if (holdingsOf(actor, readers).length === 0) throw new NotPermitted('查看年度报告', readers)
}

/** Which report an address names. Refuses what is none. */
export function named(params: Readonly<Record<string, string>>): { readonly kind: ReportKind; readonly year: number } {
  const { kind, year } = params
  if (!isKind(kind))
    throw refuse(`没有名为「${kind}」的报告`, { way: `可用的报告：${Object.keys(kindNames).join('、')}` })
  if (!/^20\d{2}$/.test(year ?? '')) throw refuse(`「${year}」不是有效的报告年度`, { way: '请填写四位年份，例如 2024' })
  return { kind, year: Number(year) }
}
