import type { Kept } from './catalogue.ts'
import type { Db } from './contract.ts'
import { quoted } from './names.ts'
import { rows } from './query.ts'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * The search terms of texts: every two neighbouring signs, and the last sign of each run alone, lower-case. Made here and
 * not in the database, so that substring search works in any locale and on both engines.
 */
export function termsOf(texts: readonly string[]): readonly string[] {
  const terms = new Set<string>()
  for (const text of texts)
    for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD)) {
      const signs = [...word]
      for (let index = 0; index + 1 < signs.length; index++) terms.add(`${signs[index]}${signs[index + 1]}`)
      terms.add(signs[signs.length - 1] as string)
    }
  return [...terms]
}

/** Terms as the text of a tsvector. */
export const vectorOf = (texts: readonly string[]): string => termsOf(texts).map(lexeme).join(' ')

/**
 * The tsquery that every text containing `asked` meets; undefined when nothing in it can be searched. Pairs that cover the
 * words are enough: each more would cost a list of rows to read, and the text itself decides anyway.
 */
export function queryOf(asked: string): string | undefined {
  const parts: string[] = []
  for (const [word] of asked.normalize('NFC').toLowerCase().matchAll(WORD)) {
    const signs = [...word]
    if (signs.length === 1) parts.push(`${lexeme(signs[0] as string)}:*`)
    for (let index = 0; index + 1 < signs.length; index += 2) parts.push(lexeme(`${signs[index]}${signs[index + 1]}`))
    if (signs.length > 1) parts.push(lexeme(signs.slice(-2).join('')))
  }
  return parts.length > 0 ? [...new Set(parts)].join(' & ') : undefined
}

const lexeme = (term: string): string => `'${term}'`

/** Makes the search terms of all rows anew, after the searched fields changed. */
export async function refreshSearch(db: Db, kept: Kept): Promise<void> {
  const list = kept.searched.map(({ column }) => `coalesce(${quoted(column)}, '')`).join(', ')
  for (let after = ''; ; ) {
    const found = await rows<{ id: string; texts: readonly string[] }>(
      db,
      `select id, array[${list || "''"}]::text[] as texts from ${kept.sqlTable} where id > $1 order by id limit 1000`,
      [after],
    )
    if (found.length === 0) return
    await rows(
      db,
      `update ${kept.sqlTable} t set search_terms = v.terms::tsvector from unnest($1::text[], $2::text[]) as v(id, terms) where t.id = v.id`,
      [found.map(({ id }) => id), found.map(({ texts }) => vectorOf(texts))],
    )
    after = found[found.length - 1]?.id ?? ''
  }
}
