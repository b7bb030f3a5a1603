import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fault } from './fault.ts'
import { root } from './files.ts'

interface Generator {
  /** Path from the root → content that the declarations of today give. */
  readonly generatedFiles: () => Promise<ReadonlyMap<string, string>>
}

/** Whether the files that are made from declarations are those that the declarations make today. */
export const generatedFaults = async (): Promise<Fault[]> => {
  const script = join(root, 'scripts', 'generate.ts')
  if (!existsSync(script)) return []
  const { generatedFiles }: Generator = await import(pathToFileURL(script).href)
  return staleFaults(await generatedFiles(), (file) => {
    const path = join(root, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  })
}

export const staleFaults = (
  wanted: ReadonlyMap<string, string>,
  contentOf: (file: string) => string | undefined,
): Fault[] =>
  [...wanted].flatMap(([file, content]) => {
    const present = contentOf(file)
    if (present === content) return []
    const fault = present === undefined ? 'is missing' : 'does not agree with the declarations'
    return [{ place: file, fault, remedy: 'run `npm run generate` and look through the difference' }]
  })
