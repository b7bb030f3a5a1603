import type { FileRef } from '../../kernel/register.ts'
import { fileAddress } from '../api/addresses.ts'
import { Icon } from './icon.tsx'

interface FileChipsProps {
  readonly files: readonly FileRef[]
  readonly onRemove?: (hash: string) => void
}

/** Files as chips that open; with `onRemove` each can be taken off. */
export const FileChips = ({ files, onRemove }: FileChipsProps) =>
  files.length === 0 ? (
    <span className="faint">无</span>
  ) : (
    <ul className="file-chips">
      {files.map((file) => (
        <li key={file.hash}>
          <a href={fileAddress(file)} target="_blank" rel="noreferrer" title={`SM3 ${file.hash}`}>
            <Icon name="file" />
            <span>{file.name}</span>
            <small>{sizeText(file.size)}</small>
          </a>
          {onRemove && (
            <button
              type="button"
              className="quiet"
              onClick={() => onRemove(file.hash)}
              aria-label={`移除 ${file.name}`}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  )

/** 812 B, 34 KB, 1.6 MB. */
export const sizeText = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`
