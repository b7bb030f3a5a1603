import { refuse } from '../kernel/refusal.ts'
import type { Answer } from './command.ts'

/** 8080 where nothing is said; 0 = any free port. */
export function portOption(text = '8080'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw refuse(`「${text}」不是有效的端口`, { way: '请写 0 到 65535 之间的整数' })
  return port
}

/** A server has no answer: it goes on until a signal ends the process. */
export const stopped = (): Promise<Answer> => new Promise(() => undefined)
