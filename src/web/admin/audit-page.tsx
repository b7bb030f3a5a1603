import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { AuditEntryView } from '../../kernel/wire-administration.ts'
import { useGet } from '../api/use-get.ts'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { AuditFilters, auditFields } from './audit-filters.tsx'
import { objectText, resultText } from './audit-text.ts'
import { PlainTable } from './plain-table.tsx'

interface AuditPageView {
  readonly entries: readonly AuditEntryView[]
  readonly next?: string
}

/** Who did what, to which object, from where, with which result; never with content. */
export function AuditPage() {
  const [query, setQuery] = useSearchParams()
  const asked = new URLSearchParams(
    auditFields.flatMap((field) => (query.get(field) ? [[field, query.get(field) as string]] : [])),
  )
  return (
    <Page title="审计日志" note="只记载人员、操作、对象编号和结果，不含业务内容；日志不能修改或删除">
      <Panel flush>
        <AuditFilters key={asked.toString()} query={asked} onAsk={setQuery} />
        <Entries key={`of ${asked}`} query={asked} />
      </Panel>
    </Page>
  )
}

/** Pages one below the other; each reads its own address. */
function Entries({ query }: { readonly query: URLSearchParams }) {
  const [afters, setAfters] = useState<readonly string[]>([''])
  return afters.map((after, index) => (
    <EntriesPage
      key={after}
      query={query}
      after={after}
      onMore={index === afters.length - 1 ? (next) => setAfters([...afters, next]) : undefined}
    />
  ))
}

interface EntriesPageProps {
  readonly query: URLSearchParams
  readonly after: string
  readonly onMore: ((next: string) => void) | undefined
}

function EntriesPage({ query, after, onMore }: EntriesPageProps) {
  const asked = new URLSearchParams([...query, ['limit', '100'], ...(after ? [['after', after]] : [])])
  const got = useGet<AuditPageView>(`/api/audit?${asked}`)
  return (
    <Loaded from={got} lines={8}>
      {({ entries, next }) =>
        entries.length === 0 && !after ? (
          <Blank icon="search" title="没有符合条件的记录" />
        ) : (
          <>
            <PlainTable
              rows={entries}
              keyOf={(one) => one.id}
              columns={[
                ['时间', (one) => <InstantText at={one.at} />],
                ['人员', (one) => one.personName || one.person],
                ['操作', (one) => one.actionName || one.action],
                ['对象', (one) => <code>{objectText(one.object)}</code>],
                ['结果', (one) => resultText(one.result)],
                ['地址', (one) => <span className="faint">{one.address ?? ''}</span>],
              ]}
            />
            {next && onMore && (
              <div className="list-foot">
                <Button small onClick={() => onMore(next)}>
                  加载更多
                </Button>
              </div>
            )}
          </>
        )
      }
    </Loaded>
  )
}
