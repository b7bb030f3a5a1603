import type { ReadDocument } from '../../reading.ts'

/** A file that could not be read, with the sentence that says why and what to do. */
export const unreadable = (file: string, format: ReadDocument['format'], says: string): ReadDocument => ({
  file,
  format,
  readable: false,
  unreadable: [{ says }],
  pages: 0,
  lines: [],
  tables: [],
})
