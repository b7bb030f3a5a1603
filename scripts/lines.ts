import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from '../src/modules/index.ts'

/** Lines of code of each module by what they are, written to docs/lines.md. Tests and case tables are not counted. */
const root = join(import.meta.dirname, '..')
const kinds = ['declarations', 'server', 'portal', 'web', 'demonstration'] as const
type Kind = (typeof kinds)[number]

const kindOf = (path: string): Kind => {
  if (/^(server|command)([-./]|$)/.test(path)) return 'server'
  if (/^portal([-./]|$)/.test(path)) return 'portal'
  if (/^web([./]|$)/.test(path)) return 'web'
  return /^demo([./]|$)/.test(path) ? 'demonstration' : 'declarations'
}

const linesOf = (module: string) => {
  const folder = join(root, 'src', 'modules', module)
  const counts = new Map<Kind, number>()
  for (const path of globSync('**/*.{ts,tsx,css}', { cwd: folder })) {
    if (/\.test\.tsx?$|^walk\//.test(path)) continue
    const lines = readFileSync(join(folder, path), 'utf8').split('\n').length - 1
    counts.set(kindOf(path), (counts.get(kindOf(path)) ?? 0) + lines)
  }
  return kinds.map((kind) => counts.get(kind) ?? 0)
}

const rows = modules.map(({ id }) => [id, ...linesOf(id)] as const)
const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const sums = kinds.map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0))
writeFileSync(
  join(root, 'docs', 'lines.md'),
  [
    '# Lines of each module',
    '',
    'Written by `npm run lines`. Declarations are registers, procedures, letters, rules, indicators and pure functions; tests are left out.',
    '',
    line(['module', ...kinds]),
    line(['---', ...kinds.map(() => '---:')]),
    ...rows.map(line),
    line(['**all**', ...sums]),
    '',
  ].join('\n'),
)
