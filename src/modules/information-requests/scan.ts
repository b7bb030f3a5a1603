/** What looks like personal data in a text that is about to leave the bureau. */
export interface PersonalDataFinding {
  readonly kind: '身份证号' | '手机号码' | '固定电话' | '银行账号' | '住址'
  /** Where it begins, in UTF-16 units of the text as given. */
  readonly at: number
  readonly text: string
}

/**
 * Finds ID numbers (18 digits with the check digit of GB 11643, also the old 15), mobile and fixed-line numbers, bank cards (Luhn)
 * and addresses down to the door. Full-width digits and blanks or hyphens inside a number do not hide it. Pure; a hint, never a decision.
 */
export function scanPersonalData(text: string): readonly PersonalDataFinding[] {
  const plain = halfWidth(text)
  const findings: PersonalDataFinding[] = []
  const free = (at: number, end: number) => findings.every((one) => end <= one.at || at >= one.at + one.text.length)
  for (const { kind, pattern, holds } of KINDS)
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (free(match.index, end) && (holds?.(match[0]) ?? true))
        findings.push({ kind, at: match.index, text: text.slice(match.index, end) })
    }
  return findings.toSorted((a, b) => a.at - b.at)
}

interface KindOf {
  readonly kind: PersonalDataFinding['kind']
  readonly pattern: RegExp
  readonly holds?: (found: string) => boolean
}
const KINDS: readonly KindOf[] = [
  { kind: '身份证号', pattern: /(?<![\dA-Za-z])\d(?:[ -]?\d){16}[ -]?[\dXx](?![\dA-Za-z])/g, holds: isIdentityNumber },
  { kind: '身份证号', pattern: /(?<![\dA-Za-z])\d{15}(?![\dA-Za-z])/g, holds: isOldIdentityNumber },
  { kind: '银行账号', pattern: /(?<![\dA-Za-z])\d(?:[ -]?\d){14,18}(?![\dA-Za-z])/g, holds: isBankCard },
  { kind: '手机号码', pattern: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g },
  { kind: '固定电话', pattern: /(?<!\d)\(?0\d{2,3}\)?[ -]?[2-8]\d{6,7}(?!\d)/g },
  {
    kind: '住址',
    pattern:
      /(?:[\u4e00-\u9fa5]{2,9}(?:省|市|区|县|镇|乡|街道)){0,4}[\u4e00-\u9fa5]{2,12}(?:路|街|巷|道|弄|村|小区|花园|公寓|新村)[\u4e00-\u9fa5]{0,8}\d{1,5}(?:号院|号楼|号|幢|栋|弄)(?:[\u4e00-\u9fa5]{0,4}\d{1,4}(?:号楼|幢|栋|单元|号|室)){0,3}/g,
    holds: (found) => /室|单元|幢|栋|号楼/.test(found),
  },
]

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 18 digits whose birth date is a date and whose last sign is the check digit (GB 11643—1999). */
export function isIdentityNumber(found: string): boolean {
  const digits = found.replace(/[ -]/g, '').toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(digits) || !isBirthDate(digits.slice(6, 14))) return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'[sum % 11] === digits[17]
}

function isOldIdentityNumber(digits: string): boolean {
  return /^[1-9]/.test(digits) && isBirthDate(`19${digits.slice(6, 12)}`)
}

/** A number of an issuer's length and beginning that satisfies Luhn: 银联 16 to 19 digits, the foreign networks 15 or 16. */
export function isBankCard(found: string): boolean {
  const digits = found.replace(/[ -]/g, '')
  if (!/^(62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14}|3[47]\d{13})$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

function isBirthDate(yyyymmdd: string): boolean {
  const [year, month, date] = [Number(yyyymmdd.slice(0, 4)), Number(yyyymmdd.slice(4, 6)), Number(yyyymmdd.slice(6))]
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && date >= 1 && date <= (days[month - 1] ?? 0)
}

/** Full-width digits, letters and hyphens as half-width ones; the length stays, so positions hold. */
const halfWidth = (text: string): string =>
  text.replace(
    /[０-９Ａ-Ｚａ-ｚ－＋（）　]/g,
    (sign) => FULL_WIDTH[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )

const FULL_WIDTH: Readonly<Record<string, string>> = { '　': ' ' }
