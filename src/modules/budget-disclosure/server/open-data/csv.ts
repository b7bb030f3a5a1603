export type CsvValue = string | number | bigint | undefined

/** RFC 4180, UTF-8, a dot for the decimals, no thousands separators. A text that a spreadsheet would calculate is led by a quotation mark. */
export const csvOf = (head: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `${[head, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`

function cellOf(value: CsvValue): string {
  const text = value === undefined ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+@\t]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** 分 as 元 with two decimals: 123450 is 1234.50. */
export function yuanOf(amount: bigint): string {
  const size = amount < 0n ? -amount : amount
  return `${amount < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}
