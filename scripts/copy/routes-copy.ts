import { doorsOf } from '../../src/doors.ts'
import { modules } from '../../src/modules/index.ts'
import type { Context } from '../../src/server/context.ts'
import type { Endpoint, Reach } from '../../src/server/endpoint.ts'
import { endpoints } from '../../src/server/endpoints.ts'
import { endpointsOfModules } from '../../src/server/module-routes.ts'
import { HEAD, table } from './words.ts'

const REACH: Readonly<Record<Reach, string>> = {
  open: '任何人',
  session: '正在登录的人',
  'signed-in': '已登录的人',
  business: '业务人员',
  system: '系统管理员',
  security: '安全管理员',
  audit: '审计管理员',
}

/** Every address of the API and of the portal's modules, from the declarations that serve them. */
export async function routesCopy(): Promise<string> {
  const doors = await doorsOf(modules, 'server')
  const ofModules = endpointsOfModules({ doors, store: { modules } } as unknown as Context)
  const portals = await doorsOf(modules, 'portal')
  const pages = [...portals].flatMap(([id, { pages, published = [] }]) => {
    const name = modules.find((one) => one.id === id)?.name ?? id
    const listed = published.flatMap(({ path }) => [path, `${path}/:id`, `${path}/:id/files/:hash`])
    return [...pages.map(({ method, path }) => [method, path, name]), ...listed.map((path) => ['GET', path, name])]
  })
  return `${[
    HEAD,
    '# 地址',
    '接口的输入、输出和试用页面见 `/api/docs`，机器可读的描述见 `/api/openapi.json`。',
    ...byGroup('## 通用接口', endpoints),
    ...byGroup('## 各职责自己的接口', ofModules),
    '## 门户页面',
    '门户首页 `/`、检索 `/search`、每日佐证根 `/evidence`、无障碍说明 `/accessibility`；工作平台在 `/app`。各职责的页面：',
    table(['方法', '地址', '职责'], pages),
    '## 运行状态',
    table(
      ['方法', '地址', '用途'],
      [
        ['GET', '/health/live', '进程在运行'],
        ['GET', '/health/ready', '可以受理请求'],
        ['GET', '/metrics', '指标；只供本机，或凭令牌'],
      ],
    ),
  ].join('\n\n')}\n`
}

function byGroup(title: string, all: readonly Endpoint[]): string[] {
  const groups = [...new Set(all.map(({ group }) => group))]
  return [
    title,
    ...groups.flatMap((group) => [
      `### ${group}`,
      table(
        ['方法', '地址', '用途', '谁可以用', '记入审计'],
        all
          .filter((one) => one.group === group)
          .map((one) => [one.method, `\`${one.path}\``, one.name, REACH[one.reach], one.audited ?? '']),
      ),
    ]),
  ]
}
