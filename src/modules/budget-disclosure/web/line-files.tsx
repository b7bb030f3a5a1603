import type { FileRef } from '../../../kernel/register.ts'
import { FileUpload } from '../../../web/ui/file-upload.tsx'

interface LineFilesProps {
  readonly lines: readonly FileRef[]
  readonly last: readonly FileRef[]
  readonly onChange: (change: { readonly lines?: readonly FileRef[]; readonly last?: readonly FileRef[] }) => void
}
const ACCEPT = '.xlsx,.csv'

/** The line file of the year, and of the year before where it is not here already; one file each. */
export const LineFiles = ({ lines, last, onChange }: LineFilesProps) => (
  <section>
    <h3>一、预算明细</h3>
    <p className="faint">
      九张表和正文中的数字都由明细汇总，一行是一笔。可以用预算管理一体化系统导出的明细，也可以
      <a href="/api/budget-disclosure/budget-lines/template.xlsx" download>
        下载模板
      </a>
      填写。部门公开的，所属单位的明细放在同一个文件里。
    </p>
    <div className="check-files">
      <div>
        <p className="field-label">本年明细（.xlsx、.csv）</p>
        <FileUpload value={lines} onChange={(files) => onChange({ lines: files.slice(-1) })} accept={ACCEPT} />
      </div>
      <div>
        <p className="field-label">上年明细（上年在这里编制过的不用再传）</p>
        <FileUpload value={last} onChange={(files) => onChange({ last: files.slice(-1) })} accept={ACCEPT} />
      </div>
    </div>
  </section>
)
