import type { App } from '../app.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Serving } from '../server/serve.ts'
import type { Answer } from './command.ts'

/** 8080 where nothing is said; 0 = any free port. */
export function portOption(text = '8080'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw refuse(`「${text}」不是有效的端口`, { way: '请写 0 到 65535 之间的整数' })
  return port
}

/** Listens, or closes everything and says why it cannot. */
export async function listening(app: App, port: number, host?: string): Promise<Serving> {
  try {
    return await app.serve(port, host)
  } catch (error) {
    await app.close()
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw refuse(`端口 ${port} 已被别的程序占用`, { way: '请用 --port 指定另一个端口，或者先停止占用它的程序' })
    if (code === 'EACCES') throw refuse(`没有权限监听端口 ${port}`, { way: '请用 --port 指定 1024 以上的端口' })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw refuse(`本机没有地址「${host}」`, { way: '请用 --host 指定本机的地址，或者写 0.0.0.0' })
    throw error
  }
}

/** A server has no answer: it goes on until a signal ends the process. */
export const stopped = (): Promise<Answer> => new Promise(() => undefined)
