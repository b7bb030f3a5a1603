/**
 * 实施编码, 31 characters: the unified social credit code of the authority (18), the level at which it exercises the item (1), the
 * basic code (12). The check digit is the one of the credit code; the rest carries none.
 */
export interface CodeParts {
  readonly creditCode: string
  readonly level: string
  readonly basicCode: string
}

export const composeItemCode = ({ creditCode, level, basicCode }: CodeParts): string =>
  `${creditCode}${level}${basicCode}`

/** The parts of a code; undefined when it is not of the form, or its check digit is wrong. */
export function partsOfItemCode(code: string): CodeParts | undefined {
  const parts = { creditCode: code.slice(0, 18), level: code.slice(18, 19), basicCode: code.slice(19) }
  const { creditCode, level, basicCode } = parts
  return isCreditCode(creditCode) && LEVEL.test(level) && isBasicCode(basicCode) ? parts : undefined
}

/** 12 characters: area, type, department, main item, sub-item; the main item alone ends in 00Y or 000. */
export const isBasicCode = (text: string): boolean => /^\d{11}[\dY]$/.test(text)

/** 18 characters, the last of which follows from the others: the remainder by 31 of the weighted sum (GB 32100). */
export const isCreditCode = (text: string): boolean =>
  SHAPE.test(text) && text.at(-1) === creditCheckCharacter(text.slice(0, 17))

export function creditCheckCharacter(body: string): string {
  const sum = [...body].reduce((all, sign, index) => all + SIGNS.indexOf(sign) * (WEIGHTS[index] ?? 0), 0)
  return SIGNS[(SIGNS.length - (sum % SIGNS.length)) % SIGNS.length] ?? ''
}

const LEVEL = /^[1-6]$/
/** Without I, O, S, V, Z, which are taken for figures. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const SHAPE = new RegExp(`^[${SIGNS}]{18}$`)
/** The powers of 3 by 31. */
const WEIGHTS = Array.from({ length: 17 }, (_, index) => Number(3n ** BigInt(index) % 31n))
