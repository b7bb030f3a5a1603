import { useState } from 'react'
import { date, text } from '../../../kernel/register.ts'
import { problemFrom } from '../../../web/api/problem.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { FieldsForm, otherReasons } from '../../../web/form/fields-form.tsx'
import { isEmpty, type Values } from '../../../web/form/form-values.ts'
import { Button } from '../../../web/ui/button.tsx'
import { storeFile } from '../../../web/ui/file-upload.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { Reasons } from '../../../web/ui/reasons.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import { formerTables } from '../former-tables.register.ts'
import { reportApi } from './report-addresses.ts'
import { type Typed, tablesOfTyped, typedOfTables } from './table-draft.ts'

interface FormerImportProps {
  readonly year: number
  readonly typed: Typed
  /** A workbook was read: its tables stand in the grids, to be looked through. */
  readonly onRead: (typed: Typed) => void
  readonly onDone: () => void
}
interface ReadSheet {
  readonly tables: Readonly<Record<string, object | undefined>>
  readonly year?: number
  readonly notes: readonly string[]
}
const fields = [
  { name: 'source', field: text('来源', { required: true, note: '公布的网址或者文件名' }), required: true },
  { name: 'publishedOn', field: date('公布日期', { required: true }), required: true },
]

export function FormerImport({ year, typed, onRead, onDone }: FormerImportProps) {
  const [values, setValues] = useState<Values>({})
  const post = usePost(reportApi('former-tables'))
  const { file, wrong, problem, read } = useChosenFile(year, onRead)
  const reasons = (post.problem ?? problem)?.reasons ?? []
  const submit = async () => {
    const tables = file?.tables ?? tablesOfTyped(typed)
    if (!(await post.send({ year, ...values, tables }))) return
    toast(`已导入${year}年统计表`)
    onDone()
  }
  return (
    <Panel title="导入">
      <div className="stack">
        <Reasons reasons={otherReasons(reasons, fields)} trace={post.problem?.trace} />
        <FieldsForm
          register={formerTables.id}
          fields={fields}
          values={values}
          reasons={reasons}
          onChange={(name, value) => setValues({ ...values, [name]: value })}
        />
        <label>
          <span className="field-label">
            Excel 工作簿（读入上面的表格，核对后再导入）或者 JSON 数据文件（直接代替上面的表格）
          </span>
          <input
            type="file"
            accept=".xlsx,.csv,.json,application/json"
            className="input"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        </label>
        {wrong && <p className="input-wrong">{wrong}</p>}
        <p>
          <Button
            look="primary"
            busy={post.sending}
            disabled={
              isEmpty(values.source) || isEmpty(values.publishedOn) || (!file && Object.keys(typed).length === 0)
            }
            onClick={() => void submit()}
          >
            导入{year}年统计表
          </Button>
        </p>
      </div>
    </Panel>
  )
}

/** A chosen file: a workbook goes to the server and comes back as typed tables, JSON stands in for the grids. */
function useChosenFile(year: number, onRead: FormerImportProps['onRead']) {
  const [file, setFile] = useState<{ readonly name: string; readonly tables: unknown }>()
  const [wrong, setWrong] = useState('')
  const sheet = usePost<{ readonly file: string }, ReadSheet>(reportApi('former-tables', 'read'))
  const read = async (chosen: File | undefined) => {
    setWrong('')
    if (!chosen) return setFile(undefined)
    if (/\.(xlsx|csv)$/i.test(chosen.name)) return readWorkbook(chosen)
    try {
      setFile({ name: chosen.name, tables: JSON.parse(await chosen.text()) })
    } catch {
      setWrong(`「${chosen.name}」不是 Excel 工作簿或者 JSON 数据文件；没有文件的，请在上面的表格中粘贴`)
    }
  }
  const readWorkbook = async (chosen: File) => {
    setFile(undefined)
    try {
      const { hash } = await storeFile(chosen)
      const found = await sheet.send({ file: hash })
      if (!found) return
      onRead(typedOfTables(found.tables))
      const other = found.year !== undefined && found.year !== year ? `表中写的是${found.year}年，请核对报告年度。` : ''
      toast(`已读入「${chosen.name}」，请对照原表核对后导入。${other}${found.notes.join('；')}`)
    } catch (thrown) {
      setWrong(
        problemFrom(thrown)
          .reasons.map(({ says }) => says)
          .join('；'),
      )
    }
  }
  return { file, wrong, problem: sheet.problem, read }
}
