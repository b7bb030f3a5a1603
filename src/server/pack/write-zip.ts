import { setImmediate as breath } from 'node:timers/promises'
import { Zip, ZipPassThrough } from 'fflate'

/** Writes a zip part by part, so that a large pack holds nobody up. What goes in is packed already. */
export function startZip(): {
  readonly add: (path: string, bytes: Uint8Array) => Promise<void>
  readonly end: () => Buffer
} {
  const parts: Uint8Array[] = []
  let fault: Error | undefined
  const zip = new Zip((error, part) => {
    if (error) fault = error
    else parts.push(part)
  })
  return {
    add: async (path, bytes) => {
      const entry = new ZipPassThrough(path)
      // The same papers make the same file.
      entry.mtime = STAMP
      zip.add(entry)
      entry.push(bytes, true)
      await breath()
    },
    end: () => {
      zip.end()
      if (fault) throw fault
      return Buffer.concat(parts)
    },
  }
}
const STAMP = '2020-01-01T00:00:00'

/** A name that every system can unpack: no signs that mean something to a file system, not too long. */
export const entryName = (text: string, most = 60): string => {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\"<>|?*:]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
  return [...clean].slice(0, most).join('').trim() || '未命名'
}
