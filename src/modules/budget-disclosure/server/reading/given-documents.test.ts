import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parseCsv } from 'hucre/csv'
import type { ReadTable } from '../../reading.ts'
import { readDocument } from './read-document.ts'

const given = join(import.meta.dirname, '../../../../../../shared/data/disclosure')
const folders = existsSync(given) ? readdirSync(given).filter((id) => existsSync(join(given, id, 'document.pdf'))) : []

describe('published documents with their tables beside them', {
  skip: folders.length === 0 && 'the documents are not here',
}, () => {
  for (const id of folders)
    test(id, async () => {
      const [document] = await readDocument(readFileSync(join(given, id, 'document.pdf')), `${id}.pdf`)
      assert.ok(document?.readable)
      const read = document.tables.map(({ rows }) => printed(rows.map((row) => row.map(({ text }) => text))))
      const expected = join(given, id, 'expected')
      const unlike = readdirSync(expected).filter(
        (file) => /^t\d+\.csv$/.test(file) && !read.includes(printed(csv(join(expected, file)))),
      )
      assert.deepEqual(unlike, [])
      assert.ok(document.tables.every(({ rows }: ReadTable) => new Set(rows.map((row) => row.length)).size === 1))
    })
})

const csv = (file: string) => parseCsv(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) as string[][]
const printed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => (text ?? '').replace(/\s/g, '')).join('|')).join('\n')
