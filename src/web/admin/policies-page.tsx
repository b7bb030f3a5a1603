import type { ThresholdView } from '../../kernel/wire-administration.ts'
import { useGet } from '../api/use-get.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { PlainTable } from './plain-table.tsx'

/** The thresholds in force, and within which bounds the configuration may change them. */
export function PoliciesPage() {
  const got = useGet<{ readonly thresholds: readonly ThresholdView[] }>('/api/policies')
  return (
    <Page title="安全策略" note="取值在系统配置文件中调整，重启后生效；这里列出现行取值、允许范围和依据">
      <Panel flush>
        <Loaded from={got} lines={10}>
          {({ thresholds }) => (
            <PlainTable
              rows={thresholds}
              keyOf={(one) => one.id}
              columns={[
                ['项目', (one) => one.name],
                [
                  '现行取值',
                  (one) => (
                    <b>
                      {one.value.toLocaleString('zh-CN')} {one.unit}
                    </b>
                  ),
                ],
                ['允许范围', (one) => `${one.least.toLocaleString('zh-CN')} 至 ${one.most.toLocaleString('zh-CN')}`],
                ['说明', (one) => <span className="faint">{one.note}</span>],
              ]}
            />
          )}
        </Loaded>
      </Panel>
    </Page>
  )
}
