import type { Reason } from '../kernel/refusal.ts'
import type { ProblemView } from '../kernel/wire.ts'

/** An answer that is not a success, decided by the server itself: status, kind and the sentences to read. */
export class Problem extends Error {
  readonly status: number
  readonly problem: ProblemView['problem']
  readonly reasons: readonly Reason[]
  constructor(status: number, problem: ProblemView['problem'], reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.says).join('；'))
    this.name = 'Problem'
    this.status = status
    this.problem = problem
    this.reasons = reasons
  }
}

export const invalid = (reasons: readonly Reason[]): Problem => new Problem(400, 'invalid', reasons)
export const malformed = (says: string, way: string, field?: string): Problem =>
  invalid([{ says, way, ...(field !== undefined && { field }) }])
export const signedOut = (says = '您还没有登录，或登录已经失效', way = '请重新登录'): Problem =>
  new Problem(401, 'signed-out', [{ says, way }])
export const notFound = (says = '没有这个地址', way = '请检查地址是否完整'): Problem =>
  new Problem(404, 'not-found', [{ says, way }])
export const forbidden = (says: string, way: string): Problem => new Problem(403, 'not-permitted', [{ says, way }])
export const conflict = (says: string, way: string): Problem => new Problem(409, 'conflict', [{ says, way }])
export const tooLarge = (says: string, way: string): Problem => new Problem(413, 'invalid', [{ says, way }])
export const wrongType = (says: string, way: string): Problem => new Problem(415, 'invalid', [{ says, way }])
export const tooMany = (seconds: number): Problem =>
  new Problem(429, 'too-many', [{ says: '操作过于频繁', way: `请在 ${Math.max(1, Math.ceil(seconds))} 秒后再试` }])
