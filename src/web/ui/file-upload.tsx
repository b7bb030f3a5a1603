import { type DragEvent, useId, useState } from 'react'
import type { FileRef } from '../../kernel/register.ts'
import type { ProblemView } from '../../kernel/wire.ts'
import { ask } from '../api/ask.ts'
import { problemFrom } from '../api/problem.ts'
import { FileChips } from './file-chips.tsx'
import { Icon } from './icon.tsx'
import { ProblemNote } from './reasons.tsx'

interface FileUploadProps {
  readonly value: readonly FileRef[]
  readonly onChange: (files: readonly FileRef[]) => void
  readonly disabled?: boolean | undefined
  /** The id of the input, for its label. */
  readonly id?: string
  readonly accept?: string
}

/** Choose or drop files; each is stored at once under its content, and what was stored stays when a later one is refused. */
export function FileUpload({ value, onChange, disabled, id, accept }: FileUploadProps) {
  const ownId = useId()
  const [sending, setSending] = useState('')
  const [problem, setProblem] = useState<ProblemView>()
  const store = async (chosen: readonly File[]) => {
    setProblem(undefined)
    let stored = value
    for (const file of chosen) {
      setSending(file.name)
      try {
        const ref = await storeFile(file)
        stored = [...stored.filter((one) => one.hash !== ref.hash), ref]
        onChange(stored)
      } catch (thrown) {
        setProblem(problemFrom(thrown))
      }
    }
    setSending('')
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    if (!disabled) void store([...event.dataTransfer.files])
  }
  const input = id ?? ownId
  return (
    <div className="file-upload">
      {value.length > 0 && (
        <FileChips files={value} onRemove={(hash) => onChange(value.filter((file) => file.hash !== hash))} />
      )}
      <label className="file-drop" htmlFor={input} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Icon name="import" />
        {sending ? `正在上传 ${sending}…` : '选择文件，或拖放到这里'}
        <input
          id={input}
          type="file"
          multiple
          {...(accept ? { accept } : {})}
          disabled={disabled === true || sending !== ''}
          onChange={(event) => {
            void store([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      <ProblemNote problem={problem} />
    </div>
  )
}

/** POST /api/files takes one file and gives its reference. */
export function storeFile(file: File): Promise<FileRef> {
  const form = new FormData()
  form.append('file', file)
  return ask<FileRef>('POST', '/api/files', { body: form })
}
