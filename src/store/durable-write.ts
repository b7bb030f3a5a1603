import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file so that it is whole or absent, also after a power cut: beside, synced, renamed, folder synced. */
export function writeDurably(file: string, content: string | Uint8Array, mode = 0o640, sync = true): void {
  const aside = `${file}.${process.pid}.part`
  const handle = openSync(aside, 'w', mode)
  try {
    writeWhole(handle, typeof content === 'string' ? Buffer.from(content) : content)
    if (sync) fsyncSync(handle)
  } catch (error) {
    // A full disk: what was begun only takes more of it.
    rmSync(aside, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  renameSync(aside, file)
  if (sync) syncPath(dirname(file))
}

/** All of the bytes: one call may write less than it was given. */
export function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
}

/** Appends a line and waits for the disk. */
export function appendDurably(file: string, line: string, sync = true): void {
  const handle = openSync(file, 'a', 0o640)
  try {
    writeWhole(handle, Buffer.from(line))
    if (sync) fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

export function syncPath(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
