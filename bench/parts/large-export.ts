import { filteredLists } from '../lists.ts'
import { ask, paced } from '../load.ts'
import { megabytes, milliseconds, quantile, seconds } from '../numbers.ts'
import { line, type Part } from '../part.ts'
import { startOurs } from '../server-process.ts'
import { rowsOfSheet } from '../sheet-rows.ts'
import { signIn } from '../signed-in.ts'
import { columnsOfList, listAddress } from '../statements.ts'
import { turning } from '../turning.ts'

const PER_SECOND = 50

interface JobState {
  readonly id: string
  readonly state: string
  readonly says?: string
  readonly file?: { readonly hash: string }
}

/** The whole register in the background, in a fresh process, while people go on asking for lists. */
export const part: Part = {
  name: 'large-export',
  measure: async (ground) => {
    const ours = await startOurs(await ground.bureau(ground.rows))
    try {
      const headers = await signIn(ours.port)
      const asks = turning(filteredLists.map(({ path }) => ({ path, headers })))
      const begin = performance.now()
      const columns = columnsOfList
      const path = listAddress(
        [
          ['format', 'xlsx'],
          ['columns', columns],
        ],
        '/export',
      )
      const asked: JobState = JSON.parse((await ask(ours.port, { path, headers, body: {} })).toString())
      let isOver = false
      const others = paced(ours.port, asks, PER_SECOND, () => isOver)
      const done = await finished(asked, async (id) =>
        JSON.parse((await ask(ours.port, { path: `/api/jobs/${id}`, headers })).toString()),
      ).finally(() => {
        isOver = true
      })
      const took = performance.now() - begin
      const { most } = ours.memory()
      const p99 = quantile(await others, 0.99)
      const file = await ask(ours.port, { path: `/api/files/${done.file?.hash}`, headers })
      const rows = (await rowsOfSheet(file)) - 2
      const what = `.xlsx of ${rows} rows in the background`
      return [
        line(what, `${seconds(took)}, ${megabytes(file.length)}`, 'complete', rows >= ground.rows),
        line(`p99 of other requests meanwhile (${PER_SECOND}/s)`, milliseconds(p99), '≤ 100 ms', p99 <= 100),
        line('memory of the process meanwhile', megabytes(most), '≤ 400 MB', most <= 400 * 1_048_576),
      ]
    } finally {
      await ours.stop()
    }
  },
}

async function finished(job: JobState, look: (id: string) => Promise<JobState>): Promise<JobState> {
  for (;;) {
    const now = await look(job.id)
    if (now.state === 'done') return now
    if (!['waiting', 'running'].includes(now.state)) throw new Error(`the export ended as ${JSON.stringify(now)}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
