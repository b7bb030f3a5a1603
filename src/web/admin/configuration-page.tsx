import type { ConfigurationView } from '../../kernel/wire-administration.ts'
import { useGet } from '../api/use-get.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { PlainTable } from './plain-table.tsx'

/** How the installation is set up. Nothing of it is changed here. */
export function ConfigurationPage() {
  const got = useGet<ConfigurationView>('/api/configuration')
  return (
    <Page title="系统配置" narrow>
      <Loaded from={got} lines={8}>
        {(view) => (
          <>
            <Panel title="安装">
              <dl className="pairs">
                {pairsOf(view).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </Panel>
            <Panel title="业务模块" aside={`${view.modules.length} 个`} flush>
              <PlainTable
                rows={view.modules}
                keyOf={(one) => one.id}
                columns={[
                  ['报告中的位置', (one) => one.duty],
                  ['模块', (one) => one.name],
                  ['标识', (one) => <code>{one.id}</code>],
                ]}
              />
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  )
}

const pairsOf = (view: ConfigurationView): readonly (readonly [string, string])[] => [
  ['单位', `${view.city} ${view.bureau}`],
  ['运行方式', view.mode === 'demonstration' ? '演示' : '正式'],
  ['数据库', view.engine === 'embedded' ? '内嵌数据库（PGlite）' : 'PostgreSQL 服务器'],
  ['法定日期', view.today],
  ['放假安排依据', view.calendar],
]
