import { automaticSteps } from './automatic-steps.ts'
import type { Job, Store } from './contract.ts'
import { endDrafts } from './drafts.ts'
import { endFiles } from './file-ending.ts'
import { refreshCalendar } from './holiday-notices.ts'
import { houseOf } from './house.ts'
import { rows } from './query.ts'
import { sealPending } from './seal.ts'
import { mendOldSeries } from './serial-gaps.ts'

/** What every installation does by itself. */
export const houseJobs: readonly Job[] = [
  {
    name: 'seal',
    title: '封存佐证与审计',
    every: '* * * * *',
    run: async (store) => {
      await refreshCalendar(store)
      return { says: `封存 ${await sealPending(store)} 条` }
    },
  },
  automaticSteps,
  { name: 'tidy', title: '清理过期内容', every: '20 2 * * *', run: async (store) => tidy(store) },
  {
    name: 'checkpoint',
    title: '数据库检查点',
    every: '*/15 * * * *',
    run: async (store) => maintain(store, 'checkpoint'),
  },
  {
    name: 'vacuum',
    title: '数据库整理',
    every: '0 3 * * *',
    run: async (store) => maintain(store, 'vacuum (analyze)'),
  },
]

/** Takes away what nobody can use any more: drafts that are over, files in no row, keys against repetition and ended jobs of a month ago. */
async function tidy(store: Store): Promise<{ says: string }> {
  await endDrafts(store)
  await endFiles(store)
  await mendOldSeries(houseOf(store))
  const before = new Date(Date.parse(store.clock()) - 31 * 86_400_000).toISOString()
  await rows(store.db, 'delete from fadu.given where at < $1', [before])
  await rows(store.db, "delete from fadu.job where state in ('done', 'failed') and ended_at < $1", [before])
  await rows(store.db, 'delete from fadu.notice where read_at < $1', [before])
  return { says: '已清理过期内容' }
}

/** The embedded database has no background processes of its own; a server looks after itself. */
async function maintain(store: Store, statement: string): Promise<{ says: string }> {
  if (store.engine === 'server') return { says: '数据库服务器自行维护' }
  await houseOf(store).engine.script(statement)
  return { says: '已完成' }
}
