import { type DragEvent, useState } from 'react'
import type { FileRef } from '../../kernel/register.ts'
import type { FieldWidgetProps } from '../door.ts'
import { FileChips, sizeText } from '../ui/file-chips.tsx'
import { Icon } from '../ui/icon.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { type Sending, useUploads } from './use-uploads.ts'

interface FilesFieldProps extends FieldWidgetProps {
  /** Personal files that are there already. */
  readonly kept?: string | undefined
}

/** Files chosen or dropped; each is sent at once and kept under its content. One that is refused takes no other with it. */
export function FilesField({ id, value, onChange, disabled, kept }: FilesFieldProps) {
  const files = Array.isArray(value) ? (value as readonly FileRef[]) : []
  const uploads = useUploads(files, onChange)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!disabled) uploads.send([...event.dataTransfer.files])
  }
  return (
    <div className="file-upload">
      {kept !== undefined && <p className="faint">已登记 {kept}，不改请留空；上传新文件将代替原有文件。</p>}
      {files.length > 0 && (
        <FileChips
          files={files}
          {...(disabled ? {} : { onRemove: (hash: string) => onChange(files.filter((file) => file.hash !== hash)) })}
        />
      )}
      {uploads.sending.map((one) => (
        <Progress key={one.n} sending={one} onStop={() => uploads.stop(one.n)} />
      ))}
      {!disabled && (
        <label
          className={over ? 'file-drop file-drop-over' : 'file-drop'}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Icon name="import" />
          选择文件，或拖放到这里
          <input
            id={id}
            type="file"
            multiple
            onChange={({ target }) => {
              uploads.send([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </label>
      )}
    </div>
  )
}

const Progress = ({ sending, onStop }: { readonly sending: Sending; readonly onStop: () => void }) => (
  <div className="sending">
    <div className="sending-line">
      <span>
        {sending.name} <small className="faint">{sizeText(sending.size)}</small>
      </span>
      <button type="button" className="quiet" onClick={onStop}>
        {sending.problem ? '移除' : '取消'}
      </button>
    </div>
    {sending.problem ? (
      <ProblemNote problem={sending.problem} />
    ) : (
      <progress max={1} value={sending.share} aria-label={`正在上传 ${sending.name}`} />
    )}
  </div>
)
