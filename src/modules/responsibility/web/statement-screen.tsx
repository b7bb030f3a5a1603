import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { yearOf } from '../../../kernel/day.ts'
import type { PageView, SavedView } from '../../../kernel/wire.ts'
import { listAddress, recordAddress, registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import { RowPicker } from '../../../web/ui/row-picker.tsx'
import { YearSelect } from '../../../web/ui/year-select.tsx'
import { dutyItems } from '../duty-items.register.ts'
import { dutyStatements } from '../duty-statements.register.ts'

/** Whose duties of which year: what is on record becomes a draft that people then edit. */
export function StatementScreen() {
  const { today } = useSession()
  const navigate = useNavigate()
  const last = Number(today.slice(5, 7)) < 7 ? yearOf(today) - 1 : yearOf(today)
  const [year, setYear] = useState(last)
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string }>()
  const head = useHolder(year)
  const speaker = chosen ?? head
  const { send, sending, problem } = usePost<object, SavedView>('/api/responsibility/statements')
  const start = async () => {
    const saved = await send({ year, speaker: speaker?.id })
    if (saved) void navigate(recordAddress(dutyStatements.id, saved.id))
  }
  return (
    <Page
      narrow
      title="形成述法稿"
      note="从第一责任人职责清单、研究法治工作的会议、集中学法和全年数据形成初稿，逐项注明来源；没有记录的写“（待补充）”，由述法人修改后述法。"
    >
      <Panel>
        <div className="stack">
          <div className="text-input">
            <label htmlFor="stated-year">述法年度</label>
            <YearSelect id="stated-year" value={year} onChange={setYear} around={last} />
          </div>
          <div className="text-input">
            <label htmlFor="speaker">述法人</label>
            <RowPicker
              id="speaker"
              register="organization.people"
              label="述法人"
              value={speaker?.id}
              name={speaker?.name}
              onChange={(id, name) => setChosen(id ? { id, name: name ?? id } : undefined)}
            />
            <p className="input-note">不选时为当年第一责任人职责清单上的第一责任人。</p>
          </div>
          <div className="button-row">
            <Button look="primary" busy={sending} disabled={!speaker} onClick={() => void start()}>
              形成述法稿
            </Button>
            <Link className="button button-plain" to={listAddress(dutyStatements.id)}>
              述法报告台账
            </Link>
          </div>
          <ProblemNote problem={problem} />
        </div>
      </Panel>
    </Page>
  )
}

/** The first-responsible person of a year, as its list of duties says. */
function useHolder(year: number): { readonly id: string; readonly name: string } | undefined {
  const query = new URLSearchParams({ f: `year.is:${year}`, limit: '1' })
  const { data } = useGet<PageView>(`${registerApi(dutyItems.id)}?${query}`)
  const id = data?.rows[0]?.row.holder
  return typeof id === 'string' ? { id, name: data?.names?.[id] ?? id } : undefined
}
