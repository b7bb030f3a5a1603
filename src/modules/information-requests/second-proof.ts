type Row = Readonly<Record<string, unknown>>

/** What beside the code shows that a case is one's own: the telephones that were left, or where there are none the identity number. */
export function secondProofs(row: Row): readonly string[] {
  const phones = [row.phone, row.agentPhone].map(signsOf).filter(isLongEnough)
  return phones.length > 0 ? phones : [signsOf(row.identityNumber)].filter(isLongEnough)
}

/** How the receipt calls it; undefined where nothing was left by which the applicant could be known. */
export function secondProofName(row: Row): string | undefined {
  if (secondProofs(row).length === 0) return undefined
  return [row.phone, row.agentPhone].some((phone) => isLongEnough(signsOf(phone))) ? '所留电话' : '所留证件号码'
}

const isLongEnough = (signs: string): boolean => signs.length >= 4
/** As it is compared: digits and capital letters only, all of one byte. */
const signsOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^0-9A-Z]/g, '')
    : ''
