#!/usr/bin/env node
// `npx fadu …`: the command line under a Node that runs TypeScript.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findNode, root, runNode } from '../scripts/node.mjs'

// npx passes no signal on: when it is gone, this goes too.
if (process.env.npm_command === 'exec') await import('../scripts/with-parent.mjs')

try {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
    throw new Error(
      '尚未安装依赖：请先在项目目录运行 npm start 或 npm test。 / Run npm start or npm test in the project first.',
    )
  }
  const entry = join(root, 'src', 'cli', 'fadu.ts')
  process.exitCode = await runNode(findNode(), [entry, ...process.argv.slice(2)], { cwd: process.cwd() })
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}
