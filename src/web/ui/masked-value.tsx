import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface MaskedValueProps {
  /** As it came, with its asterisks. */
  readonly value: string
  /** Asks for the plain value; absent where the person may not. */
  readonly onUnmask?: (() => void) | undefined
  /** The plain value once it was given. */
  readonly plain?: ReactNode
}

/** Personal data: masked until somebody gives a reason, which is put on record. */
export const MaskedValue = ({ value, onUnmask, plain }: MaskedValueProps) => (
  <span className="masked">
    <span>{plain ?? value}</span>
    {onUnmask && plain === undefined && (
      <button type="button" className="quiet" onClick={onUnmask} title="查看完整内容须说明理由，并留痕">
        <Icon name="eye" />
        查看
      </button>
    )}
  </span>
)
