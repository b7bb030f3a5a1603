import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Module } from './kernel/module.ts'
import type { PortalDoor } from './portal/door.ts'
import type { ServerDoor } from './server/door.ts'
import type { DemoDoor } from './store/demo-door.ts'

interface Doors {
  readonly server: ServerDoor
  readonly portal: PortalDoor
  readonly demo: DemoDoor
}

/**
 * The doors of one kind of all listed modules, by module id. They are found by their place in the module's folder,
 * so that a module without one needs no line anywhere, and a deleted module leaves none behind.
 */
export async function doorsOf<D extends keyof Doors>(
  modules: readonly Module[],
  door: D,
): Promise<Map<string, Doors[D]>> {
  const found = new Map<string, Doors[D]>()
  for (const { id } of modules) {
    const file = join(import.meta.dirname, 'modules', id, `${door}.ts`)
    if (!existsSync(file)) continue
    const opened: Partial<Doors> = await import(pathToFileURL(file).href)
    const offered = opened[door]
    if (!offered) throw new Error(`src/modules/${id}/${door}.ts exports no “${door}”`)
    found.set(id, offered as Doors[D])
  }
  return found
}
