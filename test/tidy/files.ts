import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** Every file of the project, tracked or about to be: paths from the root, with `/`. Without git (an unpacked archive) by folder. */
export const projectFiles = (): readonly string[] => {
  const listed = fromGit() ?? globSync(['*', '{src,test,bench,scripts,bin,docs,.ci}/**'], { cwd: root })
  const files = [...new Set(listed)].map((file) => file.replaceAll('\\', '/'))
  return files.filter((file) => existsSync(join(root, file)) && statSync(join(root, file)).isFile()).sort()
}

const fromGit = (): string[] | undefined => {
  if (!existsSync(join(root, '.git'))) return undefined
  const args = ['-c', 'core.quotePath=off', 'ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1e8 } as const
  try {
    return execFileSync('git', args, options).split('\0').filter(Boolean)
  } catch {
    return undefined
  }
}

/** The text of a file, or undefined when it is not text. */
export const textOf = (file: string): string | undefined => {
  const bytes = readFileSync(join(root, file))
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8')
}

export const isTypeScript = (file: string): boolean => /\.tsx?$/.test(file)
export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Source files in the sense of the size limits: in src, without tests, law data and generated files. */
export const isMeasured = (file: string): boolean =>
  file.startsWith('src/') &&
  isTypeScript(file) &&
  !file.includes('.test.') &&
  !file.includes('/law/') &&
  !file.includes('generated')
