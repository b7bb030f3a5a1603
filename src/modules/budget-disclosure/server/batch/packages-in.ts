import { type Dirent, readdirSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { refuse } from '../../../../kernel/refusal.ts'

export interface FoundPackage {
  /** Path inside the folder. */
  readonly name: string
  readonly files: readonly string[]
}
export interface Found {
  readonly packages: readonly FoundPackage[]
  /** Files of a kind that holds no disclosure (lists, notes, programs). */
  readonly passed: number
}

const KINDS = new Set(
  '.pdf .xlsx .xls .xlsm .xlsb .docx .doc .wps .et .html .htm .mht .zip .rar .7z .ofd .ods .odt .jpg .jpeg .png .tif .tiff'.split(
    ' ',
  ),
)
const LITTER = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i

/** What is to be checked in a folder: each file directly inside, each folder with files, at any depth. In the order of names. */
export function packagesIn(folder: string): Found {
  const packages: FoundPackage[] = []
  let passed = 0
  const walk = (at: string, depth: number) => {
    const entries = listed(at).filter(({ name }) => !LITTER.test(name))
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(at, name))
    const usable = files.filter((file) => KINDS.has(extname(file).toLowerCase()))
    passed += files.length - usable.length
    if (depth === 0) for (const file of usable) packages.push({ name: relative(folder, file), files: [file] })
    else if (usable.length > 0) packages.push({ name: relative(folder, at), files: usable })
    for (const entry of entries) if (entry.isDirectory()) walk(join(at, entry.name), depth + 1)
  }
  walk(folder, 0)
  return { packages, passed }
}

function listed(at: string): readonly Dirent[] {
  try {
    return readdirSync(at, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw refuse(`读不到文件夹「${at}」（${(error as NodeJS.ErrnoException).code ?? String(error)}）`)
  }
}
