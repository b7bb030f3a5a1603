import { useState } from 'react'
import type { ProblemView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { download } from '../api/ask.ts'
import { problemFrom } from '../api/problem.ts'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { toast } from '../ui/toast.tsx'

interface ExportMenuProps {
  readonly register: string
  readonly name: string
  /** The query of the list as it is seen: filters, search, order. */
  readonly query: URLSearchParams
  readonly columns: readonly string[]
  readonly says: string
}
const formats = [
  { format: 'xlsx', name: 'Excel 工作簿（.xlsx）' },
  { format: 'csv', name: '文本表格（.csv）' },
] as const

/** Exports exactly what is seen: the same rows in the same order with the same columns, all of them, in one file. */
export function ExportMenu({ register, name, query, columns, says }: ExportMenuProps) {
  const [busy, setBusy] = useState('')
  const [problem, setProblem] = useState<ProblemView>()
  const start = async (format: string, close: () => void) => {
    setBusy(format)
    setProblem(undefined)
    const asked = new URLSearchParams([...query, ['columns', columns.join(',')], ['format', format]])
    try {
      await download(`${registerApi(register, 'export')}?${asked}`, `${name}.${format}`)
      toast('已导出')
      close()
    } catch (thrown) {
      setProblem(problemFrom(thrown))
    }
    setBusy('')
  }
  return (
    <Popover
      align="end"
      label={
        <>
          <Icon name="export" />
          导出
        </>
      }
    >
      {(close) => (
        <div className="export-menu stack">
          <p className="faint">{says}</p>
          {formats.map((one) => (
            <button
              key={one.format}
              type="button"
              className="menu-button"
              disabled={busy !== ''}
              onClick={() => void start(one.format, close)}
            >
              {busy === one.format ? '正在生成…' : one.name}
            </button>
          ))}
          <ProblemNote problem={problem} />
        </div>
      )}
    </Popover>
  )
}
