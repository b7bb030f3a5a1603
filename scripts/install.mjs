// Installing what package-lock.json names, when it is not there yet.
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, root, runChild } from './node.mjs'

/** Makes node_modules equal to package-lock.json and `npx fadu` work; resolves to false, after a message, when that fails. */
export const install = async () => {
  if (!isInstalled()) {
    console.error('正在安装依赖，首次约需一分钟…… / Installing packages, about a minute the first time…')
    const status = await runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'])
    if (status !== 0) {
      console.error(
        '依赖未能安装：请检查网络与 npm 的镜像设置后重试。 / Packages could not be installed: check the network and npm’s mirror, then try again.',
      )
      return false
    }
  }
  linkCommand()
  return true
}

/** npm leaves a copy of what it installed in node_modules/.package-lock.json; packages for other systems are absent from it. */
const isInstalled = () => {
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!present) return false
  const locked = Object.entries(packagesIn(join(root, 'package-lock.json')) ?? {}).filter(([place]) => place !== '')
  return locked.every(([place, one]) => (present[place] ? present[place].version === one.version : one.optional))
}

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined)

/** npm with the Node that started it: the one in node_modules is about to be replaced. */
const runNpm = (args) => {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  const own = cli && node && existsSync(cli) && existsSync(node) && !node.startsWith(root)
  // Standard output belongs to the command that follows.
  const options = { cwd: root, env: environment('never'), stdio: ['ignore', 2, 2] }
  if (own) return runChild(node, [cli, ...args], options)
  return runChild('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** npm links the commands of the packages that it installs, not the project's own. */
const linkCommand = () => {
  const folder = join(root, 'node_modules', '.bin')
  mkdirSync(folder, { recursive: true })
  if (process.platform === 'win32') {
    writeFileSync(join(folder, 'fadu.cmd'), '@node "%~dp0\\..\\..\\bin\\fadu.mjs" %*\r\n')
    return
  }
  chmodSync(join(root, 'bin', 'fadu.mjs'), 0o755)
  if (!existsSync(join(folder, 'fadu'))) symlinkSync('../../bin/fadu.mjs', join(folder, 'fadu'))
}
