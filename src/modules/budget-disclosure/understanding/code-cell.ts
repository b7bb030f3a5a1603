import { tidy } from './label.ts'
import type { LineCode } from './table.ts'

/**
 * Reads the code of a row from one column or from 类 | 款 | 项. `above` are the parts of the row above: a blank in front of a part
 * stands for the same 类 or 款. Undefined where the columns hold words, nothing, or a running number.
 */
export function readCode(
  cells: readonly string[],
  above: readonly string[],
): { code: LineCode; parts: readonly string[] } | undefined {
  const parts = cells.map((cell) => tidy(cell).replace(/^[-—–]+$/, ''))
  if (!parts.every((part) => /^\d*$/.test(part)) || parts.every((part) => part === '')) return undefined
  return parts.length === 1 ? single(parts[0] ?? '') : split(parts, above)
}

function single(printed: string): { code: LineCode; parts: readonly string[] } | undefined {
  if (printed.length < 3) return undefined
  if ([3, 5, 7].includes(printed.length)) return { code: { code: printed, printed }, parts: [printed] }
  const guess = printed.length === 4 ? `${printed.slice(0, 3)}0${printed.slice(3)}` : ''
  return { code: { code: guess || printed, printed, fault: guess ? 'lost zero' : 'malformed' }, parts: [printed] }
}

function split(
  parts: readonly string[],
  above: readonly string[],
): { code: LineCode; parts: readonly string[] } | undefined {
  const last = parts.findLastIndex((part) => part !== '')
  const full = parts.slice(0, last + 1).map((part, at) => part || (above[at] ?? ''))
  const printed = parts.filter((part) => part !== '').join(' ')
  if (last === 0 && [5, 7].includes(full[0]?.length ?? 0))
    return { code: { code: full[0] ?? '', printed }, parts: full }
  // A column may repeat the whole code of its level: 208 | 20805 | 2080501.
  const whole = full[last] ?? ''
  if (last > 0 && whole.length === 3 + 2 * last && full.slice(0, last).every((part) => whole.startsWith(part)))
    return { code: { code: whole, printed }, parts: full }
  if (full.some((part) => part === '') || full[0]?.length !== 3 || full.slice(1).some((part) => part.length > 2))
    return last === 0 && (full[0]?.length ?? 0) < 3
      ? undefined
      : { code: { code: full.join(''), printed, fault: 'malformed' }, parts: full }
  const lost = full.slice(1).some((part) => part.length === 1)
  const code = full.map((part, at) => (at === 0 ? part : part.padStart(2, '0'))).join('')
  return {
    code: { code, printed, ...(lost ? { fault: 'lost zero' as const } : {}) },
    parts: full.map((part, at) => (at === 0 ? part : part.padStart(2, '0'))),
  }
}
