// Finding Node 24 and running a child that lives and dies with this process. Plain JavaScript: it must run before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const wanted = 24

/** The path of a Node that runs TypeScript: the one that npm installed for this project, else the present one. Throws a sentence. */
export const findNode = () => {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const installed = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file)
  if (installed === process.execPath) return installed
  if (existsSync(installed) && majorOf(installed) >= wanted) return installed
  if (Number.parseInt(process.versions.node, 10) >= wanted) return process.execPath
  throw new Error(
    `需要 Node ${wanted} 或更高版本，当前为 ${process.versions.node}，本机也没有可自动安装的版本；请安装 Node ${wanted} 后重试。\n` +
      `Node ${wanted} or later is needed, this is ${process.versions.node}, and npm offers none for ${system}-${process.arch}: please install Node ${wanted} and try again.`,
  )
}

const majorOf = (file) =>
  Number.parseInt(spawnSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout, 10)

/** The environment with the project's own tools and its Node found first (`'first'`) or not at all (`'never'`). */
export const environment = (ownTools) => {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const own = join(root, 'node_modules')
  const others = (process.env[name] ?? '').split(delimiter).filter((folder) => !folder.startsWith(own))
  const found = { ...process.env, [name]: others.join(delimiter) }
  if (ownTools === 'never') return found
  // What Node made of our TypeScript at one start it need not make again at the next.
  const cache = process.env.NODE_COMPILE_CACHE ?? join(own, '.cache', 'compile')
  return { ...found, NODE_COMPILE_CACHE: cache, [name]: [join(own, '.bin'), ...others].join(delimiter) }
}

/**
 * Runs a script under the given Node with this process's standard streams; resolves to its exit status.
 * Signals are passed on, and the child ends when this process is killed.
 */
export const runNode = (node, args, options = {}) => {
  const guard = pathToFileURL(join(root, 'scripts', 'with-parent.mjs')).href
  return runChild(node, ['--import', guard, ...args], { cwd: root, env: environment('first'), ...options })
}

/** Like `runNode` for any program; the exit status of a child that a signal ended is 128 + signal, as in a shell. */
export const runChild = (program, args, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    const stop = passSignals(child)
    child.once('error', (error) => {
      stop()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      stop()
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })

const passSignals = (child) => {
  const listeners = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    // Ctrl-C in a terminal reaches the child by itself; passing it on would look like a second, impatient Ctrl-C.
    const listener = () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal))
    process.on(signal, listener)
    return () => process.off(signal, listener)
  })
  const atExit = () => child.kill()
  process.on('exit', atExit)
  return () => {
    for (const remove of listeners) remove()
    process.off('exit', atExit)
  }
}
