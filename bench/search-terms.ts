import pg from 'pg'
import { queryOf } from '../src/store/search-terms.ts'
import { searchedSql } from '../src/store/search-windows.ts'

const PARTS = [2, 3, 4, 6, 9]
const SUBJECTS = 20

/** Pieces of subjects as people type them, two to nine signs long, each with the number of its hits, counted up to `most`. */
export async function termsWithHits(connectionString: string, most: number) {
  const db = new pg.Client({ connectionString })
  await db.connect()
  try {
    const { rows } = await db.query(
      `select subject from information_requests_requests where state is not null order by md5(id) limit ${SUBJECTS}`,
    )
    const terms = new Set(rows.flatMap(({ subject }, index) => pieces(subject, index)))
    const found = []
    for (const term of terms) {
      const counted = await db.query(
        `select count(*)::int as hits from (select 1 from information_requests_requests t
          where ${searchedSql('t.')} @@ $1::tsquery and subject ilike $2 limit ${most}) counted`,
        [queryOf(term), `%${term}%`],
      )
      found.push({ term, hits: counted.rows[0].hits as number })
    }
    return found
  } finally {
    await db.end()
  }
}

/** One piece from the beginning and one from the end of what was asked for, of a length that differs from subject to subject. */
function pieces(subject: string, index: number): readonly string[] {
  const length = PARTS[index % PARTS.length] ?? 4
  const text = subject.replace(/[（）\d年]/g, '')
  const from = (index * 7) % Math.max(1, text.length - length)
  return [text.slice(from, from + length), text.slice(-length - 3, -3)].filter((piece) => piece.length === length)
}
