import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { fileSchema } from './file-schema.ts'
import { systemSchema } from './system-schema.ts'

/** What changed in the tables that every installation has. A migration that was released is never edited; a new one follows. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-system-tables': { up: (db) => script(db, systemSchema) },
  '0002-files': { up: (db) => script(db, fileSchema) },
}

/** Statements end with `;` at the end of a line; bodies of functions are kept whole between dollar signs. */
async function script(db: Kysely<unknown>, text: string): Promise<void> {
  for (const statement of statementsOf(text)) await sql.raw(statement).execute(db)
}

export function statementsOf(text: string): readonly string[] {
  const found: string[] = []
  let current = ''
  let inBody = false
  for (const line of text.split('\n')) {
    current += `${line}\n`
    if (line.split('$$').length % 2 === 0) inBody = !inBody
    if (!inBody && line.trimEnd().endsWith(';')) {
      found.push(current.trim())
      current = ''
    }
  }
  if (current.trim()) throw new Error('a statement of a migration does not end')
  return found
}
