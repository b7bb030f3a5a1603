import type { AnyRegister } from '../../kernel/register.ts'
import type { SessionView } from '../../kernel/wire.ts'
import { listAddress, screenAddress } from '../api/addresses.ts'
import { modules, procedureOf, readable } from '../catalog.ts'
import type { IconName } from '../ui/icon.tsx'
import type { Doors } from './doors.tsx'

export interface MenuItem {
  readonly name: string
  readonly to: string
  readonly icon?: IconName
}
export interface MenuGroup {
  readonly id: string
  readonly name: string
  /** Place in the report: 二（四）. */
  readonly duty?: string
  /** The person acts here, and does not only look things up. */
  readonly acts?: boolean
  readonly items: readonly MenuItem[]
}

/** What somebody finds in the menu: the desk, then his registers under their duties in report order. */
export function menuOf(session: SessionView, doors: Doors): readonly MenuGroup[] {
  if (session.administers) return [administration[session.administers]]
  return [desk, ...duties(session.roles, doors)]
}

const desk: MenuGroup = {
  id: 'desk',
  name: '工作台',
  items: [
    { name: '首页', to: '/', icon: 'home' },
    { name: '期限看板', to: '/board', icon: 'clock' },
    { name: '全局搜索', to: '/search', icon: 'search' },
  ],
}

const administration: Readonly<Record<NonNullable<SessionView['administers']>, MenuGroup>> = {
  system: {
    id: 'system',
    name: '系统管理',
    items: [
      { name: '首页', to: '/', icon: 'home' },
      { name: '放假安排', to: '/admin/calendars', icon: 'calendar' },
      { name: '后台任务', to: '/admin/jobs', icon: 'gear' },
      { name: '系统配置', to: '/admin/configuration', icon: 'columns' },
    ],
  },
  security: {
    id: 'security',
    name: '安全管理',
    items: [
      { name: '首页', to: '/', icon: 'home' },
      { name: '账号', to: '/admin/accounts', icon: 'people' },
      { name: '安全策略', to: '/admin/policies', icon: 'shield' },
    ],
  },
  audit: {
    id: 'audit',
    name: '审计管理',
    items: [
      { name: '首页', to: '/', icon: 'home' },
      { name: '审计日志', to: '/admin/audit', icon: 'search' },
    ],
  },
}

function duties(roles: readonly string[], doors: Doors): MenuGroup[] {
  const registers = new Map(readable(roles).map((one) => [one.module.id, one.registers]))
  return modules.flatMap((module) => {
    const screens = doors.of
      .filter((one) => one.module === module.id)
      .flatMap((one) => one.door.screens ?? [])
      .filter((screen) => screen.menu && (!screen.roles || screen.roles.some((role) => roles.includes(role))))
    const items = [
      ...screens.map((screen) => ({
        name: screen.name,
        to: screenAddress(module.id, screen.path),
        icon: 'report' as const,
      })),
      ...(registers.get(module.id) ?? []).map((register) => ({ name: register.name, to: listAddress(register.id) })),
    ]
    const acts = screens.length > 0 || module.registers.some((register) => actsOn(register, roles))
    return items.length > 0 ? [{ id: module.id, name: module.name, duty: module.duty, acts, items }] : []
  })
}

/** Somebody who opens rows, amends them or takes steps. */
function actsOn(register: AnyRegister, roles: readonly string[]): boolean {
  const steps = Object.values(procedureOf(register.id)?.steps ?? {}).flatMap((step) => step.by)
  return [...register.access.create, ...steps].some((role) => roles.includes(role.id))
}
