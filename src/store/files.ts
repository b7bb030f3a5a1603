import { existsSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from './contract.ts'
import { writeDurably } from './durable-write.ts'
import { sm3 } from './secrets.ts'

const HASH = /^[0-9a-f]{64}$/

/** Files by their SM3 hash in a folder, spread over 256 subfolders. The same bytes twice are one file. */
export function filesIn(folder: string, isDurable: () => boolean): Files {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    put: async (bytes, name, type) => {
      const hash = sm3(bytes)
      const path = pathOf(hash)
      if (!existsSync(path)) {
        mkdirSync(join(folder, hash.slice(0, 2)), { recursive: true })
        writeDurably(path, bytes, 0o640, isDurable())
      }
      return { hash, name, size: bytes.byteLength, type }
    },
    get: async (hash) => {
      if (!HASH.test(hash)) return undefined
      try {
        return await readFile(pathOf(hash))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    has: async (hash) => HASH.test(hash) && existsSync(pathOf(hash)),
  }
}
