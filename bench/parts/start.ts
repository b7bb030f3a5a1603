import { type City, freshClone, startCity } from '../fresh-clone.ts'
import { median, megabytes, seconds } from '../numbers.ts'
import { line, type Part } from '../part.ts'
import { startOurs } from '../server-process.ts'

const ROUNDS = 3
const SETTLED_MS = 5_000

/** From the command to the first answer, on a fresh clone and later; memory when nobody asks. */
export const part: Part = {
  name: 'start',
  measure: async (ground) => {
    const clone = freshClone()
    try {
      const first = await startCity(clone)
      const embedded = await idle(first)
      await first.stop()
      const later = await repeated(() => startCity(clone))
      const bureau = await ground.bureau(ground.rows)
      const served = await repeated(() => startOurs(bureau))
      const running = await startOurs(bureau)
      const onServer = await idle(running)
      await running.stop()
      return [
        timed('npm start on a fresh clone, packages there: client built, city generated', first.readyAfter, 60),
        timed('npm start later', later, 2),
        timed(`fadu serve on PostgreSQL with ${ground.rows} requests, all modules`, served, 2),
        sized('idle memory on PostgreSQL', onServer, 150),
        sized('idle memory, embedded database', embedded, 500),
      ]
    } finally {
      clone.remove()
    }
  },
}

const timed = (what: string, took: number, most: number) =>
  line(what, seconds(took), `≤ ${most} s`, took <= most * 1000)
const sized = (what: string, bytes: number, most: number) =>
  line(what, megabytes(bytes), `≤ ${most} MB`, bytes <= most * 1_048_576)

async function repeated(start: () => Promise<City>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const running = await start()
    times.push(running.readyAfter)
    await running.stop()
  }
  return median(times)
}

async function idle({ memory }: Pick<City, 'memory'>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
  return memory().now
}
