import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { modules } from '../src/modules/index.ts'
import { schemaSql } from '../src/store/schema-sql.ts'
import { lawCopy } from './copy/law-copy.ts'
import { moduleCopy } from './copy/module-copy.ts'
import { routesCopy } from './copy/routes-copy.ts'

const FOLDER = 'docs/copy'
const root = join(import.meta.dirname, '..')

/** Everything that is made from declarations: path from the root → content. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...modules.map((one) => [`${FOLDER}/${one.id}.md`, moduleCopy(one)] as const),
    [`${FOLDER}/law.md`, lawCopy()],
    [`${FOLDER}/routes.md`, await routesCopy()],
    [`${FOLDER}/schema.sql`, schemaSql(modules)],
  ])
}

/** Writes what changed and removes copies of modules that are gone. Resolves to the paths that were touched. */
export async function regenerate(folder = root): Promise<readonly string[]> {
  const wanted = await generatedFiles()
  const touched: string[] = []
  for (const [path, content] of wanted) {
    const file = join(folder, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    touched.push(path)
  }
  for (const path of staleCopies(folder, wanted)) {
    rmSync(join(folder, path))
    touched.push(path)
  }
  return touched
}

/** Files in the folder of copies that no declaration gives any more. */
export function staleCopies(folder: string, wanted: ReadonlyMap<string, string>): readonly string[] {
  const copies = join(folder, FOLDER)
  if (!existsSync(copies)) return []
  return readdirSync(copies)
    .map((name) => `${FOLDER}/${name}`)
    .filter((path) => !wanted.has(path))
}

if (import.meta.main) for (const path of await regenerate()) console.log(path)
