import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type App, openApp } from '../app.ts'
import { marker, officeFile } from '../data-folder.ts'
import type { Day } from '../kernel/day.ts'
import { registersOf } from '../kernel/module.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { modules } from '../modules/index.ts'
import type { Work } from '../store/contract.ts'
import type { Asked, Option } from './command.ts'

/** The options of every command that opens a data folder. */
export const dataOptions: Readonly<Record<string, Option>> = {
  data: { value: '目录', says: '数据目录，不填时为 ./data；设有 DATABASE_URL 时数据库在该服务器上' },
}

/** Opens the folder as what it is: a demonstration where it was generated as one (or nothing is there yet), else a bureau's own. */
export function openFolder(
  { options, progress }: Pick<Asked, 'options' | 'progress'>,
  demonstration?: 'small' | 'city' | 'load',
): Promise<App> {
  const data = resolve(options.data ?? './data')
  const databaseUrl = process.env.DATABASE_URL
  const isBureau = existsSync(officeFile(data))
  if (isBureau && demonstration)
    throw refuse(`数据目录 ${data} 属于正式环境，不能用作演示`, { way: '请用 --data 指定另一个目录' })
  // Where nothing is there, a command other than demo means a slip of the pen; only in the project's own folder it means the city.
  const isOwn = options.data === undefined && !databaseUrl && data === resolve(import.meta.dirname, '../../data')
  if (!isBureau && !demonstration && !isOwn && !existsSync(marker(data)))
    throw refuse(`目录 ${data} 中没有法度的数据`, {
      way: '请核对 --data；建立演示城市用 fadu demo，设立正式环境用 fadu init',
    })
  let shown = 0
  return openApp({
    data,
    ...(databaseUrl && { databaseUrl }),
    ...(!isBureau && { demonstration: { scale: demonstration ?? 'city' } }),
    report: (done, of, on: Day) => {
      const percent = Math.floor((done * 100) / of)
      if (percent < shown + 10 && done !== 1) return
      shown = percent
      progress(`正在生成演示城市：${percent}%（${on}）`)
    },
  })
}

/** Closes the folder whatever happens. */
export async function withFolder<T>(
  asked: Pick<Asked, 'options' | 'progress'>,
  run: (app: App) => Promise<T>,
): Promise<T> {
  const app = await openFolder(asked)
  try {
    return await run(app)
  } finally {
    await app.close()
  }
}

/** A register by its id; refused before any folder is opened. */
export function registerNamed(id: string): AnyRegister {
  const all = registersOf(modules)
  const found = all.find((register) => register.id === id)
  if (!found) throw refuse(`没有名为「${id}」的台账`, { way: `可用的台账：${all.map((one) => one.id).join('、')}` })
  return found
}

/** Whoever sits at the machine works as the roles of the register do, at the bureau's own place; the evidence says that it was a command. */
export function commandWork(app: App, register: AnyRegister): Work {
  const { region, unit } = app.store.office.home
  const roles = [...register.access.read, ...register.access.create].filter((role) => !role.administers)
  const holdings = roles.map((role) => ({
    role: { ...role, scope: 'all' as const },
    post: '命令行',
    unit,
    units: [unit],
    region,
    regions: [region],
  }))
  return { actor: { person: 'command', name: '命令行', holdings }, today: app.today(), via: 'command' }
}
