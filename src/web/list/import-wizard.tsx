import { useState } from 'react'
import type { AnyRegister } from '../../kernel/register.ts'
import type { ImportView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { download } from '../api/ask.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { toast } from '../ui/toast.tsx'
import { ImportFile } from './import-file.tsx'
import { ImportResult } from './import-result.tsx'

interface ImportWizardProps {
  readonly register: AnyRegister
  readonly onClose: () => void
}

/** Template, trial, import. The trial writes nothing and tells row by row what would be refused. */
export function ImportWizard({ register, onClose }: ImportWizardProps) {
  const [file, setFile] = useState<File>()
  const [trial, setTrial] = useState<ImportView>()
  const path = registerApi(register.id, 'import')
  const trying = usePost<FormData, ImportView>(`${path}?dryRun=1&mode=partial`)
  const all = usePost<FormData, ImportView>(`${path}?mode=all`)
  const partial = usePost<FormData, ImportView>(`${path}?mode=partial`)
  const choose = async (chosen: File | undefined) => {
    setFile(chosen)
    setTrial(undefined)
    trying.clear()
    if (chosen) setTrial(await trying.send(formOf(chosen)))
  }
  const run = async (posting: typeof all) => {
    if (!file) return
    const done = await posting.send(formOf(file))
    if (!done) return
    toast(`已导入 ${done.accepted} 条`)
    if (done.refused.length === 0) onClose()
    else setTrial(done)
  }
  const isSending = all.sending || partial.sending
  const isClean = trial !== undefined && trial.refused.length === 0 && trial.accepted > 0
  return (
    <Dialog
      title={`导入${register.name}`}
      wide
      onClose={onClose}
      footer={
        trial && (
          <>
            {trial.refused.length > 0 && trial.accepted > 0 && (
              <Button busy={isSending} onClick={() => void run(partial)}>
                只导入可以接受的 {trial.accepted} 条
              </Button>
            )}
            <Button look="primary" busy={isSending} disabled={!isClean} onClick={() => void run(all)}>
              {isClean ? `导入全部 ${trial.accepted} 条` : '改正后才能全部导入'}
            </Button>
          </>
        )
      }
    >
      <ol className="import-steps">
        <li>
          <b>下载模板</b>
          <p className="faint">表头、选项和填写说明都在模板里；填写已有表格时，表头写成台账中的字段名即可。</p>
          <Button
            small
            onClick={() => void download(registerApi(register.id, 'template.xlsx'), `${register.name}导入模板.xlsx`)}
          >
            <Icon name="export" />
            下载导入模板
          </Button>
        </li>
        <li>
          <b>选择填好的表格，先试读</b>
          <ImportFile file={file} busy={trying.sending} onChoose={(chosen) => void choose(chosen)} />
          <ProblemNote problem={trying.problem} />
        </li>
        {trial && (
          <li>
            <b>查看试读结果</b>
            <ImportResult view={trial} register={register} />
            <ProblemNote problem={all.problem ?? partial.problem} />
          </li>
        )}
      </ol>
    </Dialog>
  )
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}
