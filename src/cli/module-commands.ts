import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Listed } from './command.ts'

/**
 * The commands that modules bring: src/modules/<id>/command.ts exports `commands`. Found by their place, so that a deleted module
 * leaves none behind; the file must be light, what a command does is loaded when it is asked for.
 */
export async function moduleCommands(): Promise<readonly Listed[]> {
  const folder = join(import.meta.dirname, '../modules')
  const files = readdirSync(folder)
    .map((id) => join(folder, id, 'command.ts'))
    .filter((file) => existsSync(file))
  const opened = await Promise.all(
    files.map((file) => import(pathToFileURL(file).href) as Promise<{ readonly commands?: readonly Listed[] }>),
  )
  return opened.flatMap(({ commands }) => commands ?? [])
}
