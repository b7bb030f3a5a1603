// The one door for npm scripts: `node scripts/run.mjs start|test|check|bench [arguments]`. Plain JavaScript for Node 18 and later;
// it installs what is missing, finds Node 24, builds the web client and hands over.
import { install } from './install.mjs'
import { findNode, root, runNode } from './node.mjs'
import { buildWeb } from './web.mjs'

const commands = {
  start: { web: () => true, args: (rest) => ['src/cli/fadu.ts', 'demo', ...withDefaults(rest)] },
  test: { web: needsBrowser, args: (rest) => ['scripts/test.ts', ...rest] },
  pictures: { web: () => true, args: (rest) => ['scripts/pictures.ts', ...rest] },
  check: { web: () => true, args: (rest) => ['scripts/test.ts', '--checks', ...rest] },
  bench: { web: () => true, args: (rest) => ['bench/run.ts', ...rest] },
}

function withDefaults(rest) {
  const has = (option) => rest.some((word) => word === option || word.startsWith(`${option}=`))
  const port = has('--port') ? [] : ['--port', process.env.PORT || '8080']
  return [...port, ...(has('--data') ? [] : ['--data', './data']), ...rest]
}

function needsBrowser(rest) {
  const files = rest.filter((word) => !word.startsWith('-'))
  return files.length === 0 || files.some((file) => file.includes('walk'))
}

async function run([name, ...rest]) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined
  if (!command) {
    console.error(`用法：node scripts/run.mjs ${Object.keys(commands).join('|')} [参数]`)
    return 2
  }
  process.chdir(root)
  if (!(await install())) return 1
  const node = findNode()
  if (command.web(rest) && !(await buildWeb(node))) return 1
  return runNode(node, command.args(rest))
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
