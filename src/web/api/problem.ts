import type { ProblemView, ReasonView } from '../../kernel/wire.ts'

/** An answer that is not a success. Its reasons are sentences for the person who asked, never empty. */
export class Problem extends Error {
  readonly view: ProblemView
  constructor(view: ProblemView) {
    super(view.reasons.map((reason) => reason.says).join('；'))
    this.name = 'Problem'
    this.view = view
  }
}

/** No answer came: whether the write arrived is unknown, and the key of the write makes a second attempt safe. */
export const unreachable: ProblemView = {
  problem: 'fault',
  reasons: [
    { says: '网络中断，没有收到服务器的答复', way: '已填写的内容仍在页面上，请稍后重试；重复提交不会产生两条记录' },
  ],
}

const sentences: Readonly<Record<number, ReasonView>> = {
  401: { says: '登录已失效', way: '请重新登录' },
  403: { says: '您的岗位不能进行这项操作' },
  404: { says: '没有找到，或者它不在您的工作范围内' },
  409: { says: '这条记录刚刚被别人更新过', way: '请查看最新内容后再办理' },
  413: { says: '提交的内容太大', way: '请分次提交或压缩附件' },
  429: { says: '操作过于频繁', way: '请稍候片刻再试' },
  502: { says: '服务器正在启动或维护', way: '请稍后重试' },
  503: { says: '服务器正在启动或维护', way: '请稍后重试' },
}
const problems: Readonly<Record<number, ProblemView['problem']>> = {
  401: 'signed-out',
  403: 'not-permitted',
  404: 'not-found',
  409: 'conflict',
  422: 'refused',
  429: 'too-many',
}

/** The problem that an answer carries; where the body is no ProblemView (a proxy answered), the status gives the sentence. */
export async function problemOf(answer: Response): Promise<ProblemView> {
  const body: unknown = await answer.json().catch(() => undefined)
  if (isProblemView(body)) return body
  const reason = sentences[answer.status] ?? { says: `服务器未能完成请求（${answer.status}）`, way: '请稍后重试' }
  return { problem: problems[answer.status] ?? (answer.status < 500 ? 'invalid' : 'fault'), reasons: [reason] }
}

const isProblemView = (body: unknown): body is ProblemView =>
  typeof body === 'object' && body !== null && 'problem' in body && Array.isArray((body as ProblemView).reasons)

/** The problem of anything thrown. A programming error is shown as a fault, with what it said. */
export const problemFrom = (thrown: unknown): ProblemView =>
  thrown instanceof Problem
    ? thrown.view
    : {
        problem: 'fault',
        reasons: [{ says: '页面出错了', way: '请刷新页面；若仍出错，请告知系统管理员' }],
        trace: String(thrown),
      }
