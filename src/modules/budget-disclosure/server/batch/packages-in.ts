import { type Dirent, readdirSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
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

/** A folder of so few files is one package, whose files are told apart when they have been read; in larger ones the names tell. */
const TOGETHER = 6

/** What is to be checked in a folder, at any depth, in the order of names: files directly inside, folders of few files, files of one name. */
export function packagesIn(folder: string): Found {
  const packages: FoundPackage[] = []
  let passed = 0
  const walk = (at: string, depth: number) => {
    const entries = listed(at).filter(({ name }) => !LITTER.test(name))
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(at, name))
    const usable = files.filter((file) => KINDS.has(extname(file).toLowerCase()))
    passed += files.length - usable.length
    if (depth > 0 && usable.length > 0 && usable.length <= TOGETHER)
      packages.push({ name: relative(folder, at), files: usable })
    else for (const group of byName(usable)) packages.push({ name: relative(folder, group[0] ?? at), files: group })
    for (const entry of entries) if (entry.isDirectory()) walk(join(at, entry.name), depth + 1)
  }
  walk(folder, 0)
  return { packages, passed }
}

/** Text and tables of one body carry one name: 财政局2025预算说明.pdf, 财政局2025预算表.xlsx. */
const byName = (files: readonly string[]): readonly (readonly string[])[] => [
  ...Map.groupBy(files, (file) => {
    const name = basename(file, extname(file))
    return name.replace(/[\s（()）_-]|文字|说明|情况|正文|报告|表格|附表|附件|公开表|表$/g, '') || name
  }).values(),
]

function listed(at: string): readonly Dirent[] {
  try {
    return readdirSync(at, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw refuse(`读不到文件夹「${at}」（${(error as NodeJS.ErrnoException).code ?? String(error)}）`)
  }
}
