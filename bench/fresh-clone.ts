import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { freePort } from '../test/postgres.ts'
import { type Running, started } from './server-process.ts'

export interface Clone {
  readonly folder: string
  readonly remove: () => void
}
const root = join(import.meta.dirname, '..')
/** What is made on a machine and not in a clone. */
const MADE = /^(node_modules|dist|data|[.]git)(\/|$)/

/** The files of the repository as they are now in a folder of their own, with the packages that are installed here. */
export function freshClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'fadu-bench-clone-'))
  cpSync(root, folder, { recursive: true, filter: (from) => !MADE.test(relative(root, from)) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export type City = Pick<Running, 'readyAfter' | 'memory' | 'stop'>

/** `npm start` in the clone. What is measured of memory is the server that stands behind npm. */
export async function startCity({ folder }: Clone): Promise<City> {
  const port = await freePort()
  return started({
    ...{ program: 'npm', args: ['start', '--', '--port', String(port), '--data', './data'], cwd: folder, env: {} },
    ...{ port, answersAt: '/health/ready', log: join(folder, 'start.log') },
  })
}
