import { audit } from '../store/audit.ts'
import { answerTo } from './answer-problem.ts'
import type { Asked, Endpoint } from './endpoint.ts'
import { accountWork } from './session/account-work.ts'
import { signedInOf } from './session/signed-in.ts'

/** Runs an endpoint and writes into the audit who did what to which object, and whether it was done: never any content. */
export async function runAudited(one: Endpoint, asked: Asked): Promise<unknown> {
  try {
    return await noted(one, asked)
  } finally {
    if (endsSessions(one)) asked.context.sessions.forget()
  }
}

/** Whoever is signed out, closed or has another password is so from the next request on. */
const endsSessions = ({ method, path }: Endpoint): boolean =>
  method !== 'GET' && (path.startsWith('/api/session') || path.startsWith('/api/accounts'))

async function noted(one: Endpoint, asked: Asked): Promise<unknown> {
  if (one.audited === undefined || one.auditsItself) return one.run(asked)
  try {
    const given = await one.run(asked)
    await note(one, asked, 'done')
    return given
  } catch (error) {
    const { status, view } = answerTo(error, '')
    await note(one, asked, `${view.problem} ${status}`)
    throw error
  }
}

async function note(one: Endpoint, { context, request, address }: Asked, result: string): Promise<void> {
  const { person = 'nobody', name = '' } = signedInOf(request) ?? {}
  await audit(context.store, {
    work: accountWork(person, context.today(), name),
    action: one.audited as string,
    object: objectOf(one, request.params as Readonly<Record<string, string>>),
    result,
    ip: address,
  })
}

/** module.noun/id/steps/step for records, the address with its ids for everything else. */
export function objectOf({ path }: Pick<Endpoint, 'path'>, params: Readonly<Record<string, string>>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => (name === 'token' ? '…' : (params[name] ?? '')))
  return filled
    .replace(/^\/api\/registers\/([^/]+)\//, '$1.')
    .replace(/^\/api\//, '')
    .slice(0, 300)
}

/** The actions of the audit in Chinese; a module's own are named by their address. */
export const actionNames: Readonly<Record<string, string>> = {
  'sign-in': '登录',
  'sign-out': '退出',
  'second-factor': '动态口令',
  'enrol-totp': '绑定动态口令',
  'change-password': '修改密码',
  'end-session': '结束登录',
  'link-identity': '关联统一身份',
  read: '查看记录',
  open: '登记',
  amend: '更正',
  step: '办理',
  unmask: '查看个人信息',
  letter: '下载文书',
  export: '导出',
  import: '导入',
  upload: '上传文件',
  download: '下载文件',
  'close-period': '年度结账',
  'reopen-period': '撤销结账',
  'save-view': '保存视图',
  'delete-view': '删除视图',
  'read-notice': '阅读通知',
  'calendar-token': '订阅日历',
  'revoke-calendar-token': '撤销日历订阅',
  'read-audit': '查阅审计',
  'make-account': '开设账号',
  'change-account': '变更账号',
  'disable-account': '停用账号',
  'enable-account': '启用账号',
  'unlock-account': '解锁账号',
  'reset-password-account': '重置密码',
  'reset-totp-account': '重置动态口令',
  'sign-out-account': '强制退出',
  'unlink-account': '解除统一身份',
  'add-holidays': '登记放假安排',
  'run-job': '运行任务',
}
