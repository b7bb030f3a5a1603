import type { AnyRegister } from '../../kernel/register.ts'
import { registerApi } from '../api/addresses.ts'
import { download } from '../api/ask.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { ImportFile } from './import-file.tsx'
import { ImportResult } from './import-result.tsx'
import { ImportSource } from './import-source.tsx'
import { type Importing, useImport } from './use-import.ts'

interface ImportWizardProps {
  readonly register: AnyRegister
  readonly onClose: () => void
}

/** Template, trial, import. The trial writes nothing and tells row by row what would be refused. */
export function ImportWizard({ register, onClose }: ImportWizardProps) {
  const importing = useImport(register.id, onClose)
  const { file, trial, source } = importing
  const foreign = register.foreign?.find(({ id }) => id === source)
  const template = () => void download(registerApi(register.id, 'template.xlsx'), `${register.name}导入模板.xlsx`)
  return (
    <Dialog
      title={`导入${register.name}`}
      wide
      onClose={onClose}
      footer={trial && <ImportFoot importing={importing} />}
    >
      <ol className="import-steps">
        {register.foreign && (
          <li>
            <b>表格来源</b>
            <ImportSource sheets={register.foreign} source={source} onChoose={importing.chooseSource} />
          </li>
        )}
        {!foreign && (
          <li>
            <b>下载模板</b>
            <p className="faint">表头、选项和填写说明都在模板里；填写已有表格时，表头写成台账中的字段名即可。</p>
            <Button small onClick={template}>
              <Icon name="export" />
              下载导入模板
            </Button>
          </li>
        )}
        <li>
          <b>{foreign ? `选择${foreign.name}，先试读` : '选择填好的表格，先试读'}</b>
          <ImportFile file={file} busy={importing.trying} onChoose={importing.choose} />
          <ProblemNote problem={importing.trialProblem} />
        </li>
        {trial && (
          <li>
            <b>查看试读结果</b>
            <ImportResult view={trial} register={register} />
            <ProblemNote problem={importing.problem} />
          </li>
        )}
      </ol>
    </Dialog>
  )
}

function ImportFoot({ importing: { trial, sending, run } }: { readonly importing: Importing }) {
  if (!trial) return null
  const isClean = trial.refused.length === 0 && trial.accepted > 0
  return (
    <>
      {trial.refused.length > 0 && trial.accepted > 0 && (
        <Button busy={sending} onClick={() => run('partial')}>
          只导入可以接受的 {trial.accepted} 条
        </Button>
      )}
      <Button look="primary" busy={sending} disabled={!isClean} onClick={() => run('all')}>
        {isClean ? `导入全部 ${trial.accepted} 条` : trial.accepted === 0 ? '没有可以导入的行' : '改正后才能全部导入'}
      </Button>
    </>
  )
}
