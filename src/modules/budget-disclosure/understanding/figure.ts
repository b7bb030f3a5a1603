import { type Fen, fen } from '../../../kernel/money.ts'

/** An amount as printed. `step` = one unit of its last printed digit, never below one 分. */
export interface Amount {
  readonly is: 'amount'
  readonly fen: Fen
  readonly step: Fen
}
/** What a cell says: an amount, a percentage (in 1/10000 %), nothing (blank, -, /), or words that are no figure. */
export type Reading =
  | Amount
  | { readonly is: 'rate'; readonly parts: bigint; readonly step: bigint }
  | { readonly is: 'nothing' }
  | { readonly is: 'words' }

const NOTHING = /^(?:[-—–_/\\*]*|无|零)$/
const NUMBER = /^(-?)(\d+|\d{1,3}(?:,\d{3})+|\d[\d,]*)(?:\.(\d+))?$/

/** Reads every notation that published tables use: thousands separators, full width, （…） or － for minus, spaces inside. `unit` = 分 in one printed unit. */
export function readFigure(text: string, unit: Fen): Reading {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[−－﹣‐‑–—](?=[\d(])/g, '-')
    .replace(/^[▲△](?=\d)/, '-')
    .replace(/、(?=\d{3})/g, ',')
    .replace(/^[¥]/, '')
  if (NOTHING.test(plain)) return { is: 'nothing' }
  const rate = /^(.*)%$/.exec(plain)
  const match = NUMBER.exec((rate?.[1] ?? plain).replace(/^\((.*)\)$/, '-$1'))
  if (!match) return { is: 'words' }
  const decimals = match[3] ?? ''
  if (rate) return readRate(match[1] === '-', match[2] ?? '', decimals)
  const scale = 10n ** BigInt(decimals.length)
  const digits = BigInt(`${(match[2] ?? '').replaceAll(',', '')}${decimals}`)
  const amount = (2n * digits * unit + scale) / (2n * scale)
  const step = unit / scale
  return { is: 'amount', fen: fen(match[1] ? -amount : amount), step: fen(step < 1n ? 1n : step) }
}

function readRate(negative: boolean, whole: string, decimals: string): Reading {
  const parts = BigInt(`${whole.replaceAll(',', '')}${decimals.slice(0, 4).padEnd(4, '0')}`)
  return { is: 'rate', parts: negative ? -parts : parts, step: 10n ** BigInt(4 - Math.min(4, decimals.length)) }
}
