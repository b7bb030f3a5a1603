import { Link } from 'react-router'
import type { SessionView } from '../../kernel/wire.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Panel } from '../ui/panel.tsx'
import { AdministratorOverview } from './administrator-overview.tsx'

interface Task {
  readonly to: string
  readonly name: string
  readonly says: string
  readonly icon: IconName
}
const tasks: Readonly<Record<NonNullable<SessionView['administers']>, readonly Task[]>> = {
  system: [
    {
      to: '/admin/calendars',
      name: '放假安排',
      says: '录入国务院办公厅公布的放假调休通知，期限随之重算',
      icon: 'calendar',
    },
    { to: '/admin/jobs', name: '后台任务', says: '查看定时任务和它们的进度', icon: 'gear' },
    { to: '/admin/configuration', name: '系统配置', says: '数据库、日历来源、已启用的业务模块', icon: 'columns' },
  ],
  security: [
    { to: '/admin/accounts', name: '账号', says: '开户、停用、解锁、重置密码和动态口令', icon: 'people' },
    { to: '/admin/policies', name: '安全策略', says: '密码、锁定、会话时限等各项取值及依据', icon: 'shield' },
  ],
  audit: [
    { to: '/admin/audit', name: '审计日志', says: '按人员、操作、对象和时间查询，业务内容不可见', icon: 'search' },
  ],
}

/** The three administrators see no business: their home is their tools, and says what they are kept from. */
export const AdministratorHome = ({
  administers,
}: {
  readonly administers: NonNullable<SessionView['administers']>
}) => (
  <>
    <AdministratorOverview administers={administers} />
    <ul className="tasks">
      {tasks[administers].map((task) => (
        <li key={task.to}>
          <Link to={task.to}>
            <Icon name={task.icon} />
            <b>{task.name}</b>
            <span>{task.says}</span>
          </Link>
        </li>
      ))}
    </ul>
    <Panel title="三员分立">
      <p>
        系统管理员、安全管理员、审计管理员互相分立、互相制约，同一个人不得兼任；三员都不能查看业务内容，他们的每一次操作都留有审计记录。
      </p>
    </Panel>
  </>
)
