import type { SessionView } from '../../kernel/wire.ts'
import type { AccountView, AuditEntryView, ConfigurationView } from '../../kernel/wire-administration.ts'
import { objectText } from '../admin/audit-text.ts'
import { useGet } from '../api/use-get.ts'
import { InstantText } from '../ui/instant-text.tsx'
import { Panel } from '../ui/panel.tsx'
import { HomeFigures } from './home-figures.tsx'

type Administration = NonNullable<SessionView['administers']>

/** What each of the three looks at first. */
export const AdministratorOverview = ({ administers }: { readonly administers: Administration }) => {
  const Part = parts[administers]
  return <Part />
}

function SystemOverview() {
  const { data } = useGet<ConfigurationView>('/api/configuration')
  const calendars = useGet<{ readonly lastAnnouncedYear: number }>('/api/calendars')
  if (!data || !calendars.data) return null
  return (
    <HomeFigures
      title="系统"
      figures={[
        {
          name: '数据库',
          value: data.engine === 'embedded' ? '内嵌' : '服务器',
          unit: data.engine === 'embedded' ? 'PGlite' : 'PostgreSQL',
          opens: '/admin/configuration',
        },
        { name: '业务模块', value: String(data.modules.length), unit: '个', opens: '/admin/configuration' },
        {
          name: '放假安排已公布至',
          value: String(calendars.data.lastAnnouncedYear),
          unit: '年',
          opens: '/admin/calendars',
        },
      ]}
    />
  )
}

function SecurityOverview() {
  const { data } = useGet<{ readonly accounts: readonly AccountView[] }>('/api/accounts')
  if (!data) return null
  const count = (is: (account: AccountView) => boolean) => String(data.accounts.filter(is).length)
  const of = (state: AccountView['state']) => count((account) => account.state === state)
  return (
    <HomeFigures
      title="账号"
      figures={[
        { name: '账号', value: String(data.accounts.length), unit: '个', opens: '/admin/accounts' },
        { name: '现在已登录', value: count((account) => account.sessions > 0), unit: '人', opens: '/admin/accounts' },
        { name: '已锁定', value: of('locked'), unit: '个', opens: '/admin/accounts', note: '连续输错密码' },
        { name: '闲置冻结', value: of('frozen'), unit: '个', opens: '/admin/accounts' },
        { name: '已停用', value: of('disabled'), unit: '个', opens: '/admin/accounts' },
      ]}
    />
  )
}

function AuditOverview() {
  const { data } = useGet<{ readonly entries: readonly AuditEntryView[] }>('/api/audit?limit=10')
  if (!data) return null
  return (
    <Panel title="最近的操作" flush>
      <ul className="item-lines audit-lines">
        {data.entries.map((entry) => (
          <li key={entry.id}>
            <InstantText at={entry.at} />
            <b>{entry.personName || entry.person}</b>
            <span>{entry.actionName}</span>
            <code className="faint">{objectText(entry.object)}</code>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const parts = { system: SystemOverview, security: SecurityOverview, audit: AuditOverview } as const
