/**
 * Thresholds of sign-in, sessions, rates and sizes. Where an assessor customarily expects a number, the number is custom and not the
 * text of a standard: each can be changed within its bounds by the configuration, and every screen that shows one says so.
 */
export interface Threshold {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly note: string
}
const customary = '测评惯例取值，非标准原文，可在配置中调整'
const capacity = '按办公规模估算的取值，可在配置中调整'

const threshold = (
  name: string,
  unit: string,
  value: number,
  [least, most]: readonly [number, number],
  note = customary,
): Threshold => ({ name, unit, value, least, most, note })

export const thresholds = {
  passwordLength: threshold('密码最短长度', '个字符', 10, [8, 64]),
  passwordClasses: threshold('密码至少包含的字符类别', '类', 3, [2, 4]),
  passwordHistory: threshold('不得与最近使用过的密码相同', '次', 5, [1, 24]),
  passwordDays: threshold('密码有效期', '天', 90, [1, 365]),
  failedSignIns: threshold('连续失败多少次后锁定', '次', 5, [3, 10]),
  lockMinutes: threshold('锁定时长', '分钟', 15, [10, 1440]),
  idleMinutes: threshold('无操作自动退出', '分钟', 20, [5, 30]),
  sessionHours: threshold('一次登录最长时间', '小时', 12, [1, 24]),
  sessionsAtOnce: threshold('同一账号同时登录数', '个', 3, [1, 10]),
  idleAccountDays: threshold('账号闲置冻结', '天', 90, [30, 365]),
  signInsPerMinute: threshold('每个地址每分钟登录次数', '次', 20, [1, 10_000]),
  requestsPerMinute: threshold('每个账号每分钟请求数', '次', 1_200, [1, 1_000_000], capacity),
  anonymousPerMinute: threshold('未登录时每个地址每分钟请求数', '次', 600, [1, 1_000_000], capacity),
  portalWritesPerHour: threshold('门户每个地址每小时提交次数', '次', 60, [1, 1_000_000], capacity),
  bodyKilobytes: threshold('一次提交的最大内容', 'KB', 1_024, [64, 16_384], capacity),
  uploadMegabytes: threshold('单个附件的最大大小', 'MB', 50, [1, 500], capacity),
  importMegabytes: threshold('导入文件的最大大小', 'MB', 20, [1, 200], capacity),
  argonKilobytes: threshold('密码散列内存', 'KB', 19_456, [64, 1_048_576], 'Argon2id 参数，按单次约 20 毫秒选取'),
  argonPasses: threshold('密码散列轮数', '轮', 2, [1, 16], 'Argon2id 参数，按单次约 20 毫秒选取'),
} as const satisfies Readonly<Record<string, Threshold>>

export type Policy = { readonly [K in keyof typeof thresholds]: number }

/** The thresholds with the changes of a configuration. Throws a sentence for a value outside its bounds. */
export function policyOf(changes: Partial<Policy> = {}): Policy {
  const values = Object.entries(thresholds).map(([id, declared]) => {
    const value = changes[id as keyof Policy] ?? declared.value
    if (!Number.isInteger(value) || value < declared.least || value > declared.most)
      throw new RangeError(`「${declared.name}」应为 ${declared.least} 至 ${declared.most} 的整数，收到 ${value}`)
    return [id, value] as const
  })
  return Object.fromEntries(values) as unknown as Policy
}
