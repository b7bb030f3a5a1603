import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { syncPath, writeWhole } from './durable-write.ts'

/** Sealed bytes on the disk. A place is the SM3 of the sealed bytes, so that a copy of the folder can be checked without any key. */
export interface Vault {
  /** Writes what a generator gives, so that it is whole or absent, and gives its place. */
  readonly keep: (parts: Iterable<Uint8Array>) => Promise<string>
  readonly read: (place: string) => Promise<Buffer | undefined>
  readonly remove: (place: string) => void
  /** Places that have not been touched since a moment, in milliseconds: for finding what no row knows. */
  readonly before: (moment: number) => readonly string[]
}

/** A vault in a folder, spread over 256 subfolders. */
export function vaultIn(folder: string, isDurable: () => boolean): Vault {
  const pathOf = (place: string) => join(folder, place.slice(0, 2), place)
  return {
    keep: async (parts) => {
      const aside = pathOf(`${randomBytes(8).toString('hex')}.part`)
      mkdirSync(dirname(aside), { recursive: true, mode: 0o700 })
      try {
        const place = await written(aside, parts, isDurable())
        const path = pathOf(place)
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        renameSync(aside, path)
        if (isDurable()) for (const one of [dirname(path), folder]) syncPath(one)
        return place
      } catch (error) {
        // A full disk: what was begun only takes more of it.
        rmSync(aside, { force: true })
        throw error
      }
    },
    read: async (place) => {
      try {
        return await readFile(pathOf(place))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    remove: (place) => rmSync(pathOf(place), { force: true }),
    before: (moment) => {
      if (!existsSync(folder)) return []
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile() && statSync(join(one.parentPath, one.name)).mtimeMs < moment)
        .map(({ name }) => name)
    },
  }
}

async function written(path: string, parts: Iterable<Uint8Array>, sync: boolean): Promise<string> {
  const hash = createHash('sm3')
  const handle = openSync(path, 'wx', 0o600)
  try {
    for (const part of parts) {
      writeWhole(handle, part)
      hash.update(part)
      await breath()
    }
    if (sync) fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}
