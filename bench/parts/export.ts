import pg from 'pg'
import type { Bureau } from '../bureau.ts'
import { ask } from '../load.ts'
import { median, megabytes, seconds } from '../numbers.ts'
import { line, type Part } from '../part.ts'
import { rowsOfSheet } from '../sheet-rows.ts'
import { signIn } from '../signed-in.ts'
import { columnsOfList, listAddress } from '../statements.ts'

const ROWS = 100_000
const ROUNDS = 3

/** What a person who looks at the list gets with 导出: the columns of the list. And the whole register, every field. */
export const part: Part = {
  name: 'export',
  measure: async (ground) => {
    const bureau = await ground.bureau(ground.rows)
    const { port } = await ground.ours()
    const headers = await signIn(port)
    const { since, rows } = await newest(bureau)
    const exported = async (columns?: string) => {
      const more = columns === undefined ? [] : [['columns', columns] as const]
      const path = listAddress([['f', `openedOn.from:${since}`], ['format', 'xlsx'], ...more], '/export')
      const times: number[] = []
      let size = 0
      for (let round = 0; round < ROUNDS; round++) {
        const begin = performance.now()
        const file = await ask(port, { path, headers })
        times.push(performance.now() - begin)
        size = file.length
        // Its heading and the line at its end stand beside the rows.
        const found = (await rowsOfSheet(file)) - 2
        if (found !== rows) throw new Error(`an export of ${rows} rows holds ${found}`)
      }
      return { took: median(times), size }
    }
    const seen = await exported(columnsOfList)
    const all = await exported()
    const what = `.xlsx of ${rows} rows, complete`
    return [
      line(
        `${what}, as the list shows it`,
        `${seconds(seen.took)}, ${megabytes(seen.size)}`,
        '≤ 3 s',
        seen.took <= 3000,
      ),
      line(`${what}, every field`, `${seconds(all.took)}, ${megabytes(all.size)}`, '≤ 3 s', all.took <= 3000),
    ]
  },
}

/** The day since which the newest hundred thousand were opened, and how many they are exactly. */
async function newest({ databaseUrl }: Bureau): Promise<{ readonly since: string; readonly rows: number }> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  const { rows } = await db.query(
    `select since::text, (select count(*)::int from information_requests_requests where opened_on >= since) as rows
     from (select opened_on as since from information_requests_requests order by opened_on desc offset least(${ROWS}, (select count(*) - 1 from information_requests_requests)) limit 1) one`,
  )
  await db.end()
  return rows[0]
}
