import { readFileSync } from 'node:fs'
import { refuse } from '../kernel/refusal.ts'

/** Reads a JSON document; `-` is standard input. Refuses what cannot be read or is not JSON. */
export function jsonFile(path: string): unknown {
  const text = textOf(path)
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw refuse(`「${path}」不是有效的 JSON：${(error as Error).message}`)
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    throw refuse(`读不到文件「${path}」（${(error as NodeJS.ErrnoException).code ?? String(error)}）`)
  }
}
