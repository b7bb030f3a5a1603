import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { nothing, type Outcome, sum, summary } from './outcome.ts'

/**
 * `node scripts/test.ts [--checks] [file or folder …]`: runs the tests and prints one line of totals at the end. `--checks` runs
 * types, lint and layers first and counts each as one test. Browser walks run in a process of their own, after all others.
 */
const main = async (words: readonly string[]): Promise<Outcome> => {
  const named = words.filter((word) => !word.startsWith('-'))
  const chosen = (named.length > 0 ? named : ['src', 'test']).flatMap(testsIn)
  const empty = named.filter((path) => testsIn(path).length === 0)
  if (empty.length > 0) return { ...nothing, failed: empty.map((place) => ({ name: 'no test found', place })) }
  const isWalk = (file: string) => file.replaceAll('\\', '/').includes('/walk/')
  const outcomes = words.includes('--checks') ? await runChecks() : []
  outcomes.push(
    await runTests(
      chosen.filter((file) => !isWalk(file)),
      words,
    ),
  )
  outcomes.push(await runTests(chosen.filter(isWalk), words))
  return sum(outcomes)
}

const testsIn = (path: string): string[] => {
  const kind = statSync(path, { throwIfNoEntry: false })
  if (kind?.isFile()) return [path]
  return globSync(`${path}/**/*.test.ts`).sort()
}

/** The checks are the npm scripts of the same name, so that each stands in one place. */
const runChecks = (): Promise<Outcome[]> => Promise.all((['typecheck', 'lint', 'layers'] as const).map(runCheck))

const runCheck = async (name: 'typecheck' | 'lint' | 'layers'): Promise<Outcome> => {
  const command = packageJson.scripts[name]
  const { status, text } = await run(command, [], { shell: true, keep: true })
  console.log(`${status === 0 ? '✔' : '✖'} ${name}`)
  if (status === 0) return { ...nothing, passed: 1 }
  console.log(text.trimEnd())
  return { ...nothing, failed: [{ name, place: `npm run ${name}` }] }
}

const runTests = async (files: readonly string[], words: readonly string[]): Promise<Outcome> => {
  if (files.length === 0) return nothing
  const folder = mkdtempSync(join(tmpdir(), 'fadu-test-'))
  const outcome = join(folder, 'outcome.json')
  const options = ['--test', '--test-isolation=none', '--test-force-exit', '--test-timeout=300000']
  const passedOn = words.filter((word) => word.startsWith('--test-'))
  const args = [...options, '--test-reporter=./scripts/reporter.ts', ...passedOn, ...files]
  const { status } = await run(process.execPath, args, { environment: { FADU_OUTCOME: outcome } })
  const seen = readOutcome(outcome)
  rmSync(folder, { recursive: true, force: true })
  if (seen && (status === 0 || seen.failed.length > 0)) return seen
  // Ended early, or failed outside any test (an error after a test had finished): no test carries that fault.
  return sum([
    seen ?? nothing,
    { ...nothing, failed: [{ name: `test process ended with ${status}`, place: 'see above' }] },
  ])
}

const readOutcome = (file: string): Outcome | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

interface RunOptions {
  readonly shell?: boolean
  /** Collect the output instead of showing it. */
  readonly keep?: boolean
  readonly environment?: Readonly<Record<string, string>>
}

const run = (
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const stdio = options.keep ? 'pipe' : 'inherit'
    const env = { ...process.env, ...options.environment }
    const child = spawn(program, args, { stdio, env, shell: options.shell ?? false })
    children.add(child)
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (text += part))
    child.once('error', reject)
    child.once('close', (code) => {
      children.delete(child)
      resolve({ status: code ?? 1, text })
    })
  })

const children = new Set<ReturnType<typeof spawn>>()
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal)
    process.exit(1)
  })
}

const outcome = await main(process.argv.slice(2))
console.log(`\n${summary(outcome)}`)
process.exitCode = outcome.failed.length > 0 ? 1 : 0
