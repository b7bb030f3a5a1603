import { fileAddress } from '../../../web/api/addresses.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import type { MadeView } from '../making/made-view.ts'
import { CheckedDocument } from './checked-document.tsx'

interface MadeResultProps {
  readonly made: MadeView
  readonly sending: boolean
  readonly onKeep: () => void
}
const SHOWN = 50

/** What came of the line file: the rows to be corrected, or the disclosure beside its check. */
export function MadeResult({ made, sending, onKeep }: MadeResultProps) {
  const { faults, files, view, asks, compared, lines, kept } = made
  if (faults.length > 0) return <LineFaults faults={faults} />
  if (!files || !view) return null
  const errors = view.findings.filter(({ severity }) => severity === 'error').length
  return (
    <section className="stack made">
      <h3>三、公开文件</h3>
      <p className="checked-summary">
        <span>由 {lines} 笔明细汇总</span>
        <Tag tone={errors > 0 ? 'bad' : 'good'}>{errors > 0 ? `${errors} 处错误` : '检查没有发现错误'}</Tag>
        {asks.length > 0 && <Tag tone="warn">{asks.length} 项说明待填写</Tag>}
        {!compared && <Tag>没有上年明细，正文没有与上年比较</Tag>}
      </p>
      <p className="made-files">
        <a href={fileAddress(files.docx)} download>
          下载正文和表格（.docx）
        </a>
        <a href={fileAddress(files.xlsx)} download>
          下载表格（.xlsx）
        </a>
        <a href={fileAddress(files.html)} download>
          下载网页（.html）
        </a>
      </p>
      <p className="making-actions">
        {kept ? (
          <Tag tone="good">已写入本事项，请到“办理”提交自查</Tag>
        ) : (
          <Button look="primary" busy={sending} onClick={onKeep}>
            采用，写入本事项
          </Button>
        )}
        {!kept && asks.length > 0 && <span className="faint">可以先写入，填好说明后再生成一次。</span>}
      </p>
      <CheckedDocument view={view} />
    </section>
  )
}

const LineFaults = ({ faults }: { readonly faults: MadeView['faults'] }) => (
  <section className="made" role="alert">
    <h3>明细中有 {faults.length} 处不能使用，请改正后重新上传</h3>
    <div className="scroll-x">
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">行</th>
            <th scope="col">列</th>
            <th scope="col">问题</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, SHOWN).map(({ row, column, says, file }) => (
            <tr key={`${file}${row}${column}`}>
              <td>{file}</td>
              <td>{row}</td>
              <td>{column}</td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {faults.length > SHOWN && <p className="faint">只列出前 {SHOWN} 处。</p>}
  </section>
)
