import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from './kernel/refusal.ts'
import type { Office } from './store/contract.ts'
import { lockFolder } from './store/engine-lock.ts'

/** What `fadu init` wrote of the bureau. */
export const officeFile = (data: string): string => join(data, 'bureau.json')
/** Says that the folder holds the demonstration, and whether its generation came to an end. */
export const marker = (data: string): string => join(data, 'demonstration.json')
export const settingsFile = (data: string): string => join(data, 'server.json')

/** What may lie in a folder before anything is founded in it. */
const BEFORE_FOUNDING = ['server.json', 'lost+found']

/** Refuses to found anything in a folder that is used for something else. */
export function mustBeFree(data: string): void {
  const strange = existsSync(data) ? readdirSync(data).filter((name) => !BEFORE_FOUNDING.includes(name)) : []
  if (strange.length > 0)
    throw refuse(`目录 ${data} 中已有别的内容（${strange.slice(0, 3).join('、')}${strange.length > 3 ? '等' : ''}）`, {
      way: '请用 --data 指定一个新的或者空的目录',
    })
}

/** Takes back what a founding that failed had begun in a folder that was free. */
export function clearFounding(data: string): void {
  for (const name of existsSync(data) ? readdirSync(data) : [])
    if (!BEFORE_FOUNDING.includes(name)) rmSync(join(data, name), { recursive: true, force: true })
}

/**
 * Refuses to open an installation by the wrong engine: the folder tells whether its database lies in it or on a server.
 * Otherwise a forgotten DATABASE_URL would quietly open an empty database beside the real one.
 */
export function mustBeItsEngine(data: string, onServer: boolean): void {
  const embedded = existsSync(join(data, 'pg', 'PG_VERSION'))
  if (embedded && onServer)
    throw refuse(`数据目录 ${data} 使用内嵌数据库，但是环境变量 DATABASE_URL 指向另一个数据库`, {
      way: '请去掉 DATABASE_URL 再运行；要改用 PostgreSQL 服务器，请先备份，再恢复到新的数据目录',
    })
  if (!embedded && !onServer)
    throw refuse(`数据目录 ${data} 中没有数据库：它的数据在 PostgreSQL 服务器上，或者目录不完整`, {
      way: '请设置环境变量 DATABASE_URL 再运行；目录不完整的，请从备份恢复',
    })
}

export function readOffice(data: string): Office {
  const file = officeFile(data)
  if (!existsSync(file))
    throw refuse(`数据目录 ${data} 中还没有单位配置`, { way: '请先运行 fadu init 设立单位和三名管理员' })
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Office
  } catch (error) {
    throw refuse(`单位配置 ${file} 不是有效的 JSON：${(error as Error).message}`, { way: '请从备份恢复该文件' })
  }
}

/** True when the city has to be generated. A generation that was cut short is thrown away; it holds nothing that anybody did. */
export function mustGenerate(data: string, onServer: boolean): boolean {
  const file = marker(data)
  if (!existsSync(file)) {
    mustBeFree(data)
    writeFileSync(file, JSON.stringify({ complete: false }))
    return true
  }
  if (isComplete(file)) return false
  if (onServer)
    throw refuse('上次生成演示数据时中断，数据库中只有一部分', { way: '请清空该数据库并删除数据目录后重新启动' })
  // Somebody else may be generating it right now: a held lock refuses, and nobody begins while the folder is emptied.
  const unlock = lockFolder(join(data, 'pg'))
  for (const name of readdirSync(data))
    if (name !== 'pg.lock' && !BEFORE_FOUNDING.includes(name))
      rmSync(join(data, name), { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  writeFileSync(file, JSON.stringify({ complete: false }))
  unlock()
  return true
}

function isComplete(file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { complete: boolean }).complete
  } catch {
    // Cut short while it was being written.
    return false
  }
}
