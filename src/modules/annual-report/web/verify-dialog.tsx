import { useState } from 'react'
import type { FileRef } from '../../../kernel/register.ts'
import { files } from '../../../kernel/register.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { FilesField } from '../../../web/form/files-field.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import { reportApi } from './report-addresses.ts'

/** POST /verify, as the module's server answers it. */
interface Verification {
  readonly holds: boolean
  readonly differences: readonly {
    readonly figure: string
    readonly name: string
    readonly printed: string
    readonly recomputed: string
    readonly says: string
  }[]
}
const field = files('导出的报告（.docx）')

/** Takes an exported report and recomputes every figure that is printed in it. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly FileRef[]>([])
  const [found, setFound] = useState<Verification>()
  const post = usePost<{ readonly file: string }, Verification>(reportApi('verify'))
  const file = chosen.at(-1)
  const verify = async () => {
    if (file) setFound(await post.send({ file: file.hash }))
  }
  return (
    <Dialog
      title="核对一份报告"
      onClose={onClose}
      footer={
        <Button look="primary" disabled={!file} busy={post.sending} onClick={() => void verify()}>
          逐项核对
        </Button>
      }
    >
      <p>选择由本系统导出的报告。系统读出文中可见的每一个数字，按台账重新计算，并校验其佐证材料没有被改动。</p>
      <FilesField
        id="verify-file"
        field={field}
        value={chosen}
        values={{}}
        onChange={(value) => {
          setChosen(value as readonly FileRef[])
          setFound(undefined)
        }}
      />
      <ProblemNote problem={post.problem} />
      {found && <Result found={found} />}
    </Dialog>
  )
}

const Result = ({ found: { holds, differences } }: { readonly found: Verification }) =>
  holds ? (
    <p className="verify-holds">
      <Icon name="check" />
      文中的数字与台账一致，佐证材料完好。
    </p>
  ) : (
    <div role="alert">
      <p>有 {differences.length} 处不一致：</p>
      <ul className="side-list">
        {differences.map(({ figure, name, printed, recomputed, says }) => (
          <li key={`${figure}${says}`}>
            <p>
              <b>{name}</b>　文中 {printed}，重新计算 {recomputed}
            </p>
            <p className="side-awaits">{says}</p>
          </li>
        ))}
      </ul>
    </div>
  )
