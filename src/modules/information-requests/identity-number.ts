/** 公民身份号码: 17 digits and a check sign by ISO 7064 MOD 11-2 (GB 11643). */
export function isResidentNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false
  const sum = [...text.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  )
  return '10X98765432'[sum % 11] === text[17]
}

/** 统一社会信用代码: 17 signs and a check sign by MOD 31-3 (GB 32100). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(text)) return false
  const sum = [...text.slice(0, 17)].reduce((total, sign, index) => total + SIGNS.indexOf(sign) * (3 ** index % 31), 0)
  return SIGNS[(31 - (sum % 31)) % 31] === text[17]
}

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
