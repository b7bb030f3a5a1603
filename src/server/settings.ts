import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { refuse } from '../kernel/refusal.ts'
import type { ServerOptions } from './create.ts'
import { type Policy, policyOf, thresholds } from './policy.ts'

/** What the installation says of its server: server.json in the data folder; every part may be left out. */
export type Settings = Pick<ServerOptions, 'secure' | 'proxies' | 'policy' | 'oidc' | 'metricsToken'>

const policy = z.strictObject(
  Object.fromEntries(Object.keys(thresholds).map((id) => [id, z.number().int().optional()])),
)
const settings = z.strictObject({
  /** Behind TLS: cookies and headers say so. */
  secure: z.boolean().optional(),
  /** Addresses of gateways whose X-Forwarded-For is believed. */
  proxies: z.array(z.string().min(2)).optional(),
  policy: policy.optional(),
  oidc: z
    .strictObject({
      issuer: z.url(),
      clientId: z.string().min(1),
      clientSecret: z.string().min(1),
      origin: z.url(),
      name: z.string().optional(),
    })
    .optional(),
  metricsToken: z.string().min(20).optional(),
})

/** Reads the settings; none where the file is absent. Refuses an unknown name, a wrong value, a threshold outside its bounds. */
export function settingsIn(file: string): Settings {
  if (!existsSync(file)) return {}
  const read = settings.safeParse(parsed(file))
  if (!read.success) {
    const places = read.error.issues.map(
      ({ path, code, message }) =>
        `${path.join('.') || '（整体）'}${code === 'unrecognized_keys' ? ` 有不认识的项目 ${message.match(/"[^"]*"/g)?.join('、')}` : ' 的值不正确'}`,
    )
    throw refuse(`配置文件 ${file}：${places.join('；')}`, { way: '请对照 README 的配置一节改正' })
  }
  try {
    policyOf((read.data.policy ?? {}) as Partial<Policy>)
  } catch (error) {
    throw refuse(`配置文件 ${file}：${(error as Error).message}`)
  }
  return read.data as Settings
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw refuse(`配置文件 ${file} 不是有效的 JSON：${(error as Error).message}`)
  }
}
