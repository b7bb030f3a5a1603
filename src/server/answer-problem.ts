import { cite } from '../kernel/law.ts'
import { NotFound, NotPermitted, type Reason, Refusal } from '../kernel/refusal.ts'
import type { ProblemView, ReasonView } from '../kernel/wire.ts'
import { Conflict } from '../store/conflict.ts'
import { Problem } from './problem.ts'

export interface Answer {
  readonly status: number
  readonly view: ProblemView
}

/** What is answered to something thrown: every kind of no has its status and its sentences; anything else is a fault with a trace. */
export function answerTo(error: unknown, trace: string): Answer {
  if (error instanceof Problem) return answer(error.status, error.problem, error.reasons)
  if (error instanceof Conflict) return answer(409, 'conflict', error.reasons)
  if (error instanceof Refusal) return answer(422, 'refused', error.reasons)
  if (error instanceof NotPermitted) return answer(403, 'not-permitted', [{ says: error.message }])
  if (error instanceof NotFound) return answer(404, 'not-found', [{ says: error.message }])
  if (error instanceof RangeError && CHINESE.test(error.message))
    return answer(422, 'refused', [{ says: error.message }])
  const known = KNOWN[codeOf(error)]
  if (known) return { ...known, view: { ...known.view, ...(known.status >= 500 && { trace }) } }
  return {
    status: 500,
    view: {
      problem: 'fault',
      reasons: [
        { says: '系统出现故障，这次操作没有完成', way: `请稍后重试；如仍不行，请把故障编号 ${trace} 告诉系统管理员` },
      ],
      trace,
    },
  }
}

export const reasonView = ({ says, basis, way, field }: Reason): ReasonView => ({
  says,
  ...(basis && { basis: cite(basis) }),
  ...(way !== undefined && { way }),
  ...(field !== undefined && { field }),
})

const answer = (status: number, problem: ProblemView['problem'], reasons: readonly Reason[]): Answer => ({
  status,
  view: { problem, reasons: reasons.map(reasonView) },
})

const CHINESE = /\p{Script=Han}/u
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const body = (status: number, problem: ProblemView['problem'], says: string, way: string): Answer =>
  answer(status, problem, [{ says, way }])
const oversized = body(413, 'invalid', '提交的内容太大', '请分次提交，附件请通过上传文件提交')
const notJson = body(400, 'invalid', '提交的内容不是有效的 JSON', '请检查引号、逗号和括号是否成对，并使用 UTF-8 编码')
const strangeType = body(
  415,
  'invalid',
  '不接受这种格式的内容',
  '请以 application/json 提交；上传文件请用 multipart/form-data',
)
const busy = body(503, 'fault', '系统正忙，这次操作没有完成', '请稍候再试；重复提交不会产生两条记录')
const together = body(
  409,
  'conflict',
  '刚刚有别人同时办理同一件事，您的这次操作没有保存',
  '请刷新后查看最新情况，再决定是否继续',
)
const unprintable = body(400, 'invalid', '提交的内容含有不可见字符', '请重新输入，不要从其他程序粘贴格式')
const full = body(
  507,
  'fault',
  '服务器磁盘空间不足，这次操作没有保存',
  '请通知系统管理员清理磁盘后重试，已填写的内容请不要关闭页面',
)

/** Faults of the framework, of the database and of the machine whose cause is known by their code. */
const KNOWN: Readonly<Record<string, Answer>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: oversized,
  FST_REQ_FILE_TOO_LARGE: oversized,
  FST_PARTS_LIMIT: oversized,
  FST_FILES_LIMIT: body(413, 'invalid', '一次上传的文件太多', '请分次上传'),
  FST_FIELDS_LIMIT: oversized,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: strangeType,
  FST_INVALID_MULTIPART_CONTENT_TYPE: strangeType,
  FST_ERR_CTP_EMPTY_JSON_BODY: body(400, 'invalid', '没有提交任何内容', '请填写后再提交'),
  FST_ERR_CTP_INVALID_JSON_BODY: notJson,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: body(400, 'invalid', '收到的内容不完整', '请重新提交'),
  FST_ERR_BAD_URL: body(400, 'invalid', '地址写法不正确', '请检查地址中的百分号编码'),
  FST_PROTO_VIOLATION: body(400, 'invalid', '提交的内容含有不允许的字段名', '请去掉名为 __proto__ 的字段'),
  // A null character, which no text of the database may hold.
  '22021': unprintable,
  '22P05': unprintable,
  '40001': together,
  '40P01': together,
  '53100': full,
  ENOSPC: full,
  '53300': busy,
  '57014': busy,
  '57P03': busy,
  FST_ERR_CTP_INVALID_HANDLER: notJson,
}
