import type { ReadDocument } from '../../reading.ts'

/** The disclosure as a web page, so that the whole way from the file can be walked. */
export function madePage({ lines, tables }: ReadDocument): Uint8Array {
  const body = [
    ...lines.map(({ text }) => `<p>${text}</p>`),
    ...tables.flatMap(({ above, rows }) => [
      ...above.toReversed().map(({ text }) => `<p>${text}</p>`),
      `<table>${rows.map((row) => `<tr>${row.map(({ text }) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
    ]),
  ]
  return new TextEncoder().encode(`<html><head><meta charset="utf-8"></head><body>${body.join('')}</body></html>`)
}
