import { useId } from 'react'
import { sizeText } from '../ui/file-chips.tsx'
import { Icon } from '../ui/icon.tsx'

interface ImportFileProps {
  readonly file: File | undefined
  readonly busy: boolean
  readonly onChoose: (file: File | undefined) => void
}

export function ImportFile({ file, busy, onChoose }: ImportFileProps) {
  const id = useId()
  return (
    <label
      className="file-drop"
      htmlFor={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onChoose(event.dataTransfer.files[0])
      }}
    >
      <Icon name={file ? 'file' : 'import'} />
      {busy
        ? '正在试读…'
        : file
          ? `${file.name}（${sizeText(file.size)}），点击可更换`
          : '选择 Excel 文件，或拖放到这里'}
      <input
        id={id}
        type="file"
        accept=".xlsx,.xls,.csv"
        disabled={busy}
        onChange={(event) => {
          onChoose(event.target.files?.[0])
          // the same file can be chosen again after it was corrected
          event.target.value = ''
        }}
      />
    </label>
  )
}
