import type { Fen } from '../../../kernel/money.ts'
import { printed } from './made-table.ts'

const TENTHS_OF_PERCENT = 1_000n

/** 比上年增加Y万元，增长p%: from the figures as they are printed, so that a reader who recomputes them gets the same. */
export function changeText(now: Fen, last: Fen | undefined): string {
  if (last === undefined) return ''
  const gap = printedStep(now) - printedStep(last)
  if (gap === 0n) return '，与上年持平'
  const size = gap < 0n ? -gap : gap
  const rate = last === 0n ? '' : `，${gap > 0n ? '增长' : '下降'}${percent(size, printedStep(last))}%`
  return `，比上年${gap > 0n ? '增加' : '减少'}${printed((size * 10_000n) as Fen)}万元${rate}`
}

const printedStep = (amount: Fen): bigint => (amount + 5_000n) / 10_000n

function percent(part: bigint, whole: bigint): string {
  const tenths = (part * TENTHS_OF_PERCENT * 2n + whole) / (whole * 2n)
  return `${tenths / 10n}.${tenths % 10n}`
}
