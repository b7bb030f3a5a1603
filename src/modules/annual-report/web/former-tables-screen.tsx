import './report.css'
import { useSearchParams } from 'react-router'
import { yearOf } from '../../../kernel/day.ts'
import { useSession } from '../../../web/app/session.tsx'
import { useDraft } from '../../../web/form/draft.ts'
import { DraftNote } from '../../../web/form/draft-note.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { checkTables } from '../identities.ts'
import { FormerImport } from './former-import.tsx'
import { FormerKept } from './former-kept.tsx'
import { IdentitiesPanel } from './identities-panel.tsx'
import { reportsAddress } from './report-addresses.ts'
import { judgedTables, shapes, type Typed } from './table-draft.ts'
import { TableGrid } from './table-grid.tsx'

const nothing: Typed = {}

/** The tables of a former report: typed or pasted as published, judged at once, kept as printed. */
export function FormerTablesScreen() {
  const { today } = useSession()
  const [query, setQuery] = useSearchParams()
  const last = yearOf(today) - 2
  const year = Number(query.get('year') ?? last)
  const draft = useDraft<Typed>(`annual-report.former-tables.${year}`, nothing)
  return (
    <Page
      title="往年统计表"
      trail={[{ name: '年度报告编制', to: reportsAddress }]}
      note="上一年度公布的统计表用于核对“上年结转”等跨年关系。原表怎样公布就怎样录入，有出入的照录，不改数。"
    >
      <div className="editor editor-tables">
        <div className="stack">
          <Panel>
            <label className="year-choice">
              报告年度
              <select
                className="input"
                value={year}
                onChange={({ target }) => setQuery({ year: target.value }, { replace: true })}
              >
                {Array.from({ length: 5 }, (_, index) => last + 1 - index).map((one) => (
                  <option key={one} value={one}>
                    {one}年
                  </option>
                ))}
              </select>
            </label>
            <FormerKept key={year} year={year} />
          </Panel>
          {draft.restored && <DraftNote onDrop={() => draft.drop(nothing)} />}
          <p className="faint">从网页或者 Excel 复制表格中的数字区域，点选左上角的一格粘贴，即可整片填入。</p>
          {shapes.map((shape) => (
            <TableGrid
              key={shape.name}
              shape={shape}
              typed={draft.value}
              onType={(changes) => draft.change((before) => ({ ...before, ...changes }))}
            />
          ))}
          <FormerImport
            key={year}
            year={year}
            typed={draft.value}
            onRead={(typed) => draft.change(() => typed)}
            onDone={() => draft.drop(nothing)}
          />
        </div>
        <aside className="editor-side">
          <Panel title="勾稽关系" aside="边录边核">
            <IdentitiesPanel identities={checkTables(judgedTables(draft.value, year))} />
          </Panel>
        </aside>
      </div>
    </Page>
  )
}
