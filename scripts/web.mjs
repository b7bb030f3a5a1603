// Building the staff application when its sources have changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './node.mjs'

const sources = ['src/web', 'src/modules', 'src/kernel', 'src/law', 'vite.config.ts', 'package-lock.json']
const target = join(root, 'dist', 'web')
const stamp = join(root, 'dist', 'web.stamp')

/** Makes dist/web current; resolves to false, after a message, when the build fails. The former build then stays in place. */
export const buildWeb = async (node) => {
  if (!existsSync(join(root, 'src', 'web', 'main.tsx'))) return true
  const current = fingerprint()
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return true
  console.error('正在构建网页端…… / Building the web client…')
  const fresh = join(root, 'dist', `web-${process.pid}`)
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const stdio = ['ignore', 2, 2]
  const status = await runNode(node, [vite, 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', fresh], {
    stdio,
  })
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    console.error('网页端构建失败，原因见上。 / The web client could not be built; the reason stands above.')
    return false
  }
  rmSync(target, { recursive: true, force: true })
  renameSync(fresh, target)
  writeFileSync(stamp, current)
  return true
}

/** A hash over paths and contents: copies and checkouts change times, not contents. */
const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesUnder(source)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

const filesUnder = (path) => {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full).flatMap((name) => (/\.test\.tsx?$/.test(name) ? [] : filesUnder(`${path}/${name}`)))
}
