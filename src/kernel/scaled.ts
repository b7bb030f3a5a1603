/** How many digits after the point a number has that is kept as a whole number of its smallest part. */
export interface Scaled {
  readonly scale?: number
}

/** A kept number as people write it, without needless digits: 150 with scale 2 is 1.5. */
export function printScaled(kept: number, { scale = 0 }: Scaled): string {
  if (scale === 0) return String(kept)
  const digits = String(Math.abs(kept)).padStart(scale + 1, '0')
  const fraction = digits.slice(-scale).replace(/0+$/, '')
  return `${kept < 0 ? '-' : ''}${digits.slice(0, -scale)}${fraction && `.${fraction}`}`
}

/** A number as typed, in its smallest parts; undefined for what is no number, finer than its scale, or beyond exact counting. */
export function readScaled(typed: string, { scale = 0 }: Scaled): number | undefined {
  const text = typed.normalize('NFKC').replace(/[,\s]/g, '')
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === '' || fraction.slice(scale).replace(/0+$/, '') !== '') return undefined
  const kept = Number(`${sign}${whole}${fraction.slice(0, scale).padEnd(scale, '0')}`)
  return Number.isSafeInteger(kept) ? kept : undefined
}
