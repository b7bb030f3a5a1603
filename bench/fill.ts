import pg from 'pg'
import { modules } from '../src/modules/index.ts'
import { catalogueOf, type Kept } from '../src/store/catalogue.ts'
import { quoted } from '../src/store/names.ts'
import { vectorOf } from '../src/store/search-terms.ts'
import { indexSql } from '../src/store/table-sql.ts'
import { wordsOfCopies } from './words-of-copies.ts'

export const REGISTER = 'information-requests.requests'
/** Copies are dated evenly over so many days before the newest case: eight years of requests. */
const SPREAD = 2_900

/**
 * Multiplies the requests that real steps made until the register has so many rows. Copied are the row, its deadlines and its
 * key, under new ids and numbers, at earlier days, in the order of their days as they would have been written; each
 * copy names a place and a matter of its own in its subject, so that search finds few and many. Copied are NOT moments,
 * evidence, letters: a copy stands in lists, searches, boards and exports, but its page is not measured.
 */
export async function fill(connectionString: string, rows: number, say: (text: string) => void): Promise<void> {
  const kept = catalogueOf(modules).kept(REGISTER)
  const db = new pg.Client({ connectionString })
  await db.connect()
  try {
    await carefully(db, false)
    await db.query("set maintenance_work_mem = '512MB'")
    const before = Number((await db.query(`select count(*) as n from ${kept.sqlTable}`)).rows[0].n)
    if (before >= rows) return
    say(`filling the register: ${rows} requests`)
    await dropIndexes(db, kept)
    await planCopies(db, kept, rows - before, Math.ceil(rows / before))
    await copyRows(db, kept)
    await copyDeadlines(db)
    await db.query(`insert into fadu.row_key (register, record, key)
      select '${REGISTER}', c.id, k.key from bench_copy c join fadu.row_key k on k.register = '${REGISTER}' and k.record = c.source`)
    await db.query('drop table bench_copy; drop table bench_word')
    say('building its indexes')
    for (const statement of indexSql(kept)) await db.query(statement)
    await db.query('vacuum (analyze)')
    await carefully(db, true)
    await db.query('checkpoint')
  } finally {
    await db.end()
  }
}

/** While it is filled nothing waits for the disk; what is measured afterwards does. */
async function carefully(db: pg.Client, on: boolean): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
    await db.query(on ? `alter system reset ${setting}` : `alter system set ${setting} = off`)
  await db.query('select pg_reload_conf()')
}

async function dropIndexes(db: pg.Client, { table }: Kept): Promise<void> {
  const { rows } = await db.query('select indexname as name from pg_indexes where tablename = $1', [table])
  for (const { name } of rows) if (!name.endsWith('_pkey')) await db.query(`drop index ${quoted(name)}`)
}

/** Which copy comes from which case, when it was opened and what its subject names. */
async function planCopies(db: pg.Client, { sqlTable }: Kept, copies: number, times: number): Promise<void> {
  const words = wordsOfCopies()
  await db.query('create unlogged table bench_word (n integer primary key, word text, terms tsvector)')
  await db.query('insert into bench_word select * from unnest($1::int[], $2::text[], $3::tsvector[])', [
    words.map((_, index) => index),
    words,
    words.map((word) => vectorOf([word])),
  ])
  await db.query(`create unlogged table bench_copy as
    select source, shift, word, to_char(day, 'YYYYMMDD') || '-' || lpad(n::text, 7, '0') as id,
      '〔' || to_char(day, 'YYYY') || '〕' || n || '号' as number, n
    from (select t.id as source, shift, (row_number() over (order by t.opened_on - shift, t.id))::int as n, t.opened_on - shift as day,
        (hashint4(copy * 1009 + hashtext(t.id)) & 2147483647) % ${words.length} as word
      from (select *, row_number() over (order by opened_on desc, id) as rank, max(opened_on) over () as newest from ${sqlTable}) t, lateral (
        select copy, t.opened_on - (newest - (copy * 7919 + rank * 31)::int % ${SPREAD}) as shift from generate_series(1, ${times}) copy) c
      order by copy, rank limit ${copies}) planned`)
  await db.query('alter table bench_copy add primary key (n)')
  await db.query('analyze bench_copy')
}

async function copyRows(db: pg.Client, kept: Kept): Promise<void> {
  const { rows } = await db.query(
    `select column_name as name, data_type as type from information_schema.columns where table_name = $1`,
    [kept.table],
  )
  const of = (name: string, type: string): string => {
    const column = `t.${quoted(name)}`
    if (name === 'id') return 'c.id'
    if (name === 'caption') return "'云财公开' || c.number || '　' || t.subject || '（' || w.word || '）'"
    if (name === 'subject') return "t.subject || '（' || w.word || '）'"
    if (name === 'search_terms') return 't.search_terms || w.terms'
    if (name === 'number') return "'云财公开' || c.number"
    if (name === 'reply_number') return "case when t.reply_number is not null then '云财公开复' || c.number end"
    if (name.endsWith('_blind')) return `md5(${column} || c.n)`
    if (type === 'date') return `${column} - c.shift`
    return type === 'timestamp with time zone' ? `${column} - c.shift * interval '1 day'` : column
  }
  const names = rows.map(({ name }) => quoted(name)).join(', ')
  const values = rows.map(({ name, type }) => of(name, type)).join(', ')
  await db.query(`insert into ${kept.sqlTable} (${names})
    select ${values} from bench_copy c join ${kept.sqlTable} t on t.id = c.source join bench_word w on w.n = c.word order by c.n`)
}

async function copyDeadlines(db: pg.Client): Promise<void> {
  await db.query(`insert into fadu.deadline (register, record, deadline, track, region, unit, binds, leads, start_on, due, provisional, stopped, ended_on, in_time)
    select '${REGISTER}', c.id, d.deadline, d.track, d.region, d.unit, d.binds, d.leads, d.start_on - c.shift, d.due - c.shift, d.provisional,
      d.stopped, d.ended_on - c.shift, d.in_time
    from bench_copy c join fadu.deadline d on d.register = '${REGISTER}' and d.record = c.source order by c.n`)
}
