import './check.css'
import { useState } from 'react'
import { Panel } from '../../../web/ui/panel.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import type { DocumentView, FindingView } from '../checks/document-view.ts'
import { FindingList } from './finding-list.tsx'
import { PrintedTable } from './printed-table.tsx'

const levels = { government: '政府', department: '部门', unit: '单位' } as const
const kinds = { budget: '预算', final: '决算' } as const

/** The document as it was read, table by table, beside its findings; a finding leads to its cell. */
export function CheckedDocument({ view }: { readonly view: DocumentView }) {
  const [chosen, setChosen] = useState<FindingView>()
  const [shown, setShown] = useState(0)
  const choose = (finding: FindingView) => {
    setChosen(finding)
    const at = view.tables.findIndex(({ kind }) => kind === finding.table)
    if (at >= 0) setShown(at)
  }
  if (!view.readable)
    return (
      <Panel title="不能读取">
        <FindingList findings={view.findings} onChoose={choose} />
      </Panel>
    )
  const table = view.tables[shown]
  return (
    <div className="checked">
      <Summary view={view} />
      <div className="checked-sides">
        <Panel
          title="文件中的表"
          className="checked-tables"
          actions={<TableChoice view={view} shown={shown} onShow={setShown} />}
          flush
        >
          {table ? (
            <PrintedTable table={table} findings={view.findings} chosen={chosen} />
          ) : (
            <p className="checked-none">文件里没有读出表格。</p>
          )}
        </Panel>
        <Panel title="检查发现" aside={`${view.findings.length} 处`}>
          <FindingList findings={view.findings} chosen={chosen} onChoose={choose} />
          <NotVerified view={view} />
        </Panel>
      </div>
    </div>
  )
}

const countIn = ({ findings }: DocumentView, kind: string): number =>
  findings.filter(({ table, severity }) => table === kind && severity !== 'info').length

/** What document it is, and how the check went, in one line. */
function Summary({ view }: { readonly view: DocumentView }) {
  const of = (severity: FindingView['severity']) => view.findings.filter((one) => one.severity === severity).length
  const [errors, warnings] = [of('error'), of('warning')]
  return (
    <p className="checked-summary">
      <strong>
        {view.body} {view.year ?? ''}年{levels[view.level]}
        {kinds[view.kind]}
      </strong>
      <span>勾稽关系：{view.checks.held} 项相符</span>
      {view.checks.rounding > 0 && <span>{view.checks.rounding} 项只有四舍五入的尾差</span>}
      <Tag tone={errors > 0 ? 'bad' : 'good'}>{errors} 处错误</Tag>
      {warnings > 0 && <Tag tone="warn">{warnings} 处提醒</Tag>}
      {view.notVerified.length > 0 && <Tag>{view.notVerified.length} 项未能核验</Tag>}
    </p>
  )
}

interface TableChoiceProps {
  readonly view: DocumentView
  readonly shown: number
  readonly onShow: (at: number) => void
}

const TableChoice = ({ view, shown, onShow }: TableChoiceProps) => (
  <select className="input" aria-label="选择表" value={shown} onChange={({ target }) => onShow(Number(target.value))}>
    {view.tables.map(({ title, kind }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: tables of a document have no other identity
      <option key={at} value={at}>
        {title || `第${at + 1}张表`}
        {countIn(view, kind) > 0 ? `（${countIn(view, kind)} 处）` : ''}
      </option>
    ))}
  </select>
)

function NotVerified({ view }: { readonly view: DocumentView }) {
  if (view.notVerified.length === 0) return null
  return (
    <details className="checked-unverified">
      <summary>未能核验 {view.notVerified.length} 项（不等于通过）</summary>
      <ul>
        {view.notVerified.map(({ check, why }) => (
          <li key={check}>
            {check}：{why}
          </li>
        ))}
      </ul>
    </details>
  )
}
