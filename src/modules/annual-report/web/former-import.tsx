import { useState } from 'react'
import { date, text } from '../../../kernel/register.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { FieldsForm, otherReasons } from '../../../web/form/fields-form.tsx'
import { isEmpty, type Values } from '../../../web/form/form-values.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { Reasons } from '../../../web/ui/reasons.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import { formerTables } from '../former-tables.register.ts'
import { reportApi } from './report-addresses.ts'
import { type Typed, tablesOfTyped } from './table-draft.ts'

interface FormerImportProps {
  readonly year: number
  readonly typed: Typed
  readonly onDone: () => void
}
const fields = [
  { name: 'source', field: text('来源', { required: true, note: '公布的网址或者文件名' }), required: true },
  { name: 'publishedOn', field: date('公布日期', { required: true }), required: true },
]

export function FormerImport({ year, typed, onDone }: FormerImportProps) {
  const [values, setValues] = useState<Values>({})
  const [file, setFile] = useState<{ readonly name: string; readonly tables: unknown }>()
  const [wrong, setWrong] = useState('')
  const post = usePost(reportApi('former-tables'))
  const reasons = post.problem?.reasons ?? []
  const read = async (chosen: File | undefined) => {
    setWrong('')
    if (!chosen) return setFile(undefined)
    try {
      setFile({ name: chosen.name, tables: JSON.parse(await chosen.text()) })
    } catch {
      setWrong(`「${chosen.name}」不是 JSON 数据文件；没有数据文件的，请在上面的表格中粘贴`)
    }
  }
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
          <span className="field-label">数据文件（有的话，代替上面录入的表格）</span>
          <input
            type="file"
            accept=".json,application/json"
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
