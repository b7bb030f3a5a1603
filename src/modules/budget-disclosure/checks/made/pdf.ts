export interface MadePdf {
  readonly pages: number
  /** Latin letters; printed on every page with its number. */
  readonly text: string
  /** A password is needed that nobody has. */
  readonly locked?: boolean
}

/** A plain PDF of many pages, written by hand. */
export function madePdf({ pages, text, locked = false }: MadePdf): Uint8Array {
  const kids = Array.from({ length: pages }, (_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...Array.from({ length: pages }, (_, at) => {
      const content = `BT /F 12 Tf 72 720 Td (${text} ${at + 1}) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }).flat(),
  ]
  const key = '41'.repeat(32)
  const lock = locked ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<${key}><${key}>]` : ''
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const from = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return from
  })
  const table = offsets.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${body.length}\n%%EOF\n`
  return new TextEncoder().encode(`${body}${end}${trailer}`)
}
