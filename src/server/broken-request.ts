import type { Socket } from 'node:net'
import type { ProblemView } from '../kernel/wire.ts'

/** What cannot even be read as a request: answered on the bare connection, which ends with it. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const [status, says, way] = ANSWERS[error.code ?? ''] ?? OTHER
  const view: ProblemView = { problem: 'invalid', reasons: [{ says, way }] }
  const body = JSON.stringify(view)
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

const OTHER = ['400 Bad Request', '收到的请求无法识别', '请使用浏览器访问，或检查程序发送的请求'] as const
const ANSWERS: Readonly<Record<string, readonly [status: string, says: string, way: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', '请求头太大', '请清除浏览器中本站的 Cookie 后重试'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', '等待提交的内容超时', '请检查网络后重新提交'],
}
