import { useState } from 'react'
import type { JobView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { JobProgress } from '../ui/job-progress.tsx'
import { Popover } from '../ui/popover.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'

interface PackMenuProps {
  readonly register: string
  readonly name: string
  /** The query of the list as it is seen. */
  readonly query: URLSearchParams
  readonly total: string
}

/** 迎检材料包: the papers of all rows that are seen, in numbered folders with a catalogue, made in the background. */
export const PackMenu = (props: PackMenuProps) => (
  <Popover
    align="end"
    label={
      <>
        <Icon name="file" />
        材料包
      </>
    }
  >
    {() => <PackForm {...props} />}
  </Popover>
)

function PackForm({ register, name, query, total }: PackMenuProps) {
  const [title, setTitle] = useState(`${name}迎检材料`)
  const [job, setJob] = useState<JobView>()
  const asked = new URLSearchParams([...query, ['title', title]])
  const { send, sending, problem } = usePost<object, JobView>(`${registerApi(register, 'pack')}?${asked}`)
  return (
    <div className="export-menu stack">
      <p className="faint">
        把现在筛选出的记录{total && `（共 ${total}）`}的佐证材料和文书，按编号文件夹整理成一个压缩包，附目录和页码。
      </p>
      <TextInput label="材料包名称" value={title} maxLength={100} onChange={setTitle} />
      {job ? (
        <JobProgress id={job.id} />
      ) : (
        <Button look="primary" busy={sending} disabled={title.trim() === ''} onClick={() => void send({}).then(setJob)}>
          开始整理
        </Button>
      )}
      <ProblemNote problem={problem} />
    </div>
  )
}
