import { appendFileSync } from 'node:fs'
import type { Store } from '../../src/store/contract.ts'
import { save } from '../../src/store/save.ts'
import { sealPending } from '../../src/store/seal.ts'
import { take } from '../../src/store/take.ts'
import { chief, clerk } from '../store/fixture.ts'
import { as, openTrial } from '../store/open.ts'

/**
 * `writer.ts DATA ACKNOWLEDGED [DATABASE_URL]`: writes without end until it is killed. What it was told to be written it
 * notes, line by line, in the file of acknowledgements.
 */
const [data = '', acknowledged = '', databaseUrl] = process.argv.slice(2)
const store = await openTrial(databaseUrl ? 'server' : 'embedded', {
  data,
  durable: true,
  ...(databaseUrl && { databaseUrl }),
})
const work = as(clerk)
const boss = as(chief, '2024-03-08', { person: 'p2' })

const note = (saved: { id: string; version: number; evidence: string }) =>
  appendFileSync(acknowledged, `${JSON.stringify([saved.id, saved.version, saved.evidence])}\n`)

async function life(within: Store, n: number): Promise<void> {
  const row = {
    subject: `第${n}件`,
    channel: 'letter',
    applicant: '李四',
    receivedOn: '2024-03-01',
    items: [{ name: '甲', phone: '13812345678' }],
  }
  const opened = await save(within, work, 'trial.petitions', { row })
  note(opened)
  const step = async (name: string, input: object, by = work) =>
    note(await take(within, by, 'trial.petition', opened.id, name, input))
  await step('ask', { on: '2024-03-04', data: { party: '王五' } })
  await step('draft', { on: '2024-03-05', fills: { outcome: 'granted', fee: '100' } })
  await step('hear', { on: '2024-03-06' })
  if (n % 3 === 0) await step('answer', {}, boss)
}

await life(store, 1)
process.stdout.write('writing\n')
await Promise.all(
  [0, 1, 2, 3].map(async (writer) => {
    for (let n = writer; ; n += 4) {
      await life(store, n)
      if (n % 20 === 0) await sealPending(store)
    }
  }),
)
