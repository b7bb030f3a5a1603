const DIGITS = '零一二三四五六七八九'

/** 1 to 99 as chapters are numbered: 一, 十, 十一, 二十三. */
export function chineseNumeral(n: number): string {
  if (n < 10) return DIGITS[n] ?? String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`
}
