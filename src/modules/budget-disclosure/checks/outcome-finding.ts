import { cite } from '../../../kernel/law.ts'
import { disclosureRules } from '../../../law/budget-disclosure.ts'
import type { Disclosure } from '../understanding/document.ts'
import type { CellPlace, Finding } from './finding.ts'
import type { Operand } from './operand.ts'
import { abs, type Outcome, sum } from './outcome.ts'
import { printedAmount } from './printed-amount.ts'
import type { Suspect } from './suspects.ts'

const SHOWN = 4

/** The finding of an identity that does not hold, or holds only within rounding. */
export function findingOf(own: Disclosure, outcome: Outcome, suspect: Suspect | undefined): Finding {
  const { check, left, right } = outcome
  const all = [...left, ...right]
  const inside = all.filter(({ disclosure }) => disclosure === own)
  const at = suspect && suspect.operand.disclosure === own ? suspect : undefined
  const chosen = at?.operand ?? inside.find(({ is }) => is === 'amount') ?? inside[0] ?? all[0]
  if (!chosen) throw new Error(`an outcome without cells: ${check.id}`)
  const expected = at?.expected ?? expectedAt(outcome, chosen)
  const rounding = outcome.is === 'rounding'
  return {
    id: `${check.id}@${chosen.table.index}:${chosen.row}:${chosen.column}/${all
      .map(({ table, row }) => `${table.index}.${row}`)
      .slice(0, 2)
      .join('-')}`,
    check: check.id,
    dimension: check.dimension ?? '真实性',
    severity: rounding ? 'info' : (check.severity ?? 'error'),
    table: chosen.table.kind,
    at: placeOf(chosen),
    cells: inside.map(placeOf),
    ...(chosen.page ? { page: chosen.page } : {}),
    says: `${check.name}${rounding ? '，在四舍五入的误差之内' : '，但是不相符'}：${sentence(own, outcome)}。${tenThousand(outcome)}${check.note ?? ''}`,
    expected:
      outcome.relation === '=' ? printedAmount(expected, chosen.table.unit, finest(all)) : boundOf(outcome, chosen),
    actual: chosen.is === 'amount' ? `${chosen.text.trim()}${chosen.table.unit.name}` : '空白',
    basis: cite(check.basis ?? disclosureRules.whole),
    remedy: rounding
      ? '无须改正；如果能够取得原始数据，可以核对尾数。'
      : (check.remedy ?? '请与批复的预决算核对，改正有误的单元格后重新公开，并说明更正情况。'),
  }
}

const placeOf = ({ table, row, column }: Operand): CellPlace => ({ table: table.index, row, column })

/** What the cell would have to hold if all others are right. */
function expectedAt({ left, right, difference }: Outcome, chosen: Operand): bigint {
  const onLeft = left.includes(chosen)
  const sign = chosen.minus === onLeft ? -1n : 1n
  return right.includes(chosen) || onLeft ? chosen.fen - sign * difference : chosen.fen
}

const boundOf = ({ left, right, relation }: Outcome, chosen: Operand): string => {
  const onLeft = left.includes(chosen)
  const bound = sum(onLeft ? right : left)
  const least = (relation === '≥') === onLeft
  return `${least ? '不少于' : '不超过'}${printedAmount(bound, chosen.table.unit, chosen.table.step)}`
}

function sentence(own: Disclosure, { left, relation, right, difference }: Outcome): string {
  const gap = [...left, ...right]
  const unit = gap[0]?.table.unit
  const words = relation === '=' ? '' : relation === '≤' ? '（应不超过后者）' : '（应不少于后者）'
  const difference_ = unit ? printedAmount(abs(difference), unit, finest(gap)) : ''
  return `${sideText(own, left)}，${sideText(own, right)}${words}，相差${difference_}`
}

function sideText(own: Disclosure, operands: readonly Operand[]): string {
  const printed = operands.filter(({ is }) => is === 'amount')
  const first = operands[0]
  if (!first) return '对应的表里没有这一项'
  if (operands.length === 1) return `${where(own, first)}${first.is === 'amount' ? `为${amount(first)}` : '为空白'}`
  const [only, ...others] = printed
  if (only && others.length === 0 && !only.minus) return `${titleOf(own, first)}只有${short(only)}${amount(only)}`
  const total = printedAmount(sum(operands), first.table.unit, finest(operands))
  const listed = printed.slice(0, SHOWN).map((one) => `${one.minus ? '减' : ''}${short(one)}${amount(one)}`)
  const rest = printed.length > SHOWN ? '等' : ''
  return `${titleOf(own, first)}${listed.join('、')}${rest}${printed.length}项${operands.some(({ minus }) => minus) ? '相抵' : '之和'}为${total}`
}

const amount = ({ fen, table }: Operand): string => printedAmount(fen, table.unit, table.step)
/** Another document is named by its body and year. */
const titleOf = (own: Disclosure, { table, disclosure }: Operand): string =>
  `${disclosure === own ? '' : `${disclosure.body}${disclosure.year ?? ''}年`}《${table.name || table.title}》`
const short = ({ label, header }: Operand): string => `「${label || header}」`
const where = (own: Disclosure, one: Operand): string =>
  `${titleOf(own, one)}${one.label ? `「${one.label}」` : `第${one.row + 1}行`}${one.header ? `（${one.header}）` : ''}`

function finest(operands: readonly Operand[]): bigint {
  let least = operands[0]?.table.step ?? 1n
  for (const { table } of operands) if (table.step < least) least = table.step
  return least
}

/** A figure ten thousand times too large or small is a wrong unit. */
function tenThousand({ left, right }: Outcome): string {
  const [a, b] = [abs(sum(left)), abs(sum(right))]
  const close = (one: bigint, other: bigint) => other !== 0n && abs(one - other * 10_000n) * 1000n <= one
  return close(a, b) || close(b, a) ? '两数相差一万倍，单位（元、万元）可能印错。' : ''
}
