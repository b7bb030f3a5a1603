import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './icon.tsx'

interface DialogProps {
  readonly title: ReactNode
  /** Absent = it cannot be closed without doing what it asks. */
  readonly onClose?: (() => void) | undefined
  readonly footer?: ReactNode
  /** middle: in the centre of the screen; drawer: at the right edge. */
  readonly as?: 'middle' | 'drawer' | 'top'
  readonly wide?: boolean
  readonly children: ReactNode
}

const firstField =
  '.dialog-body :is(input, select, textarea):not([readonly], [disabled], [type=file], [type=checkbox], [type=date])'

/** A modal window made of the browser's own dialog: begins in its first field, keeps the focus inside, closes by Esc, and gives the focus back. */
export function Dialog({ title, onClose, footer, as = 'middle', wide, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>(firstField)?.focus()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={element}
      className={`dialog dialog-${as} ${wide ? 'dialog-wide' : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onMouseDown={(event) => {
        if (event.target === element.current) onClose?.()
      }}
    >
      <div className="dialog-sheet">
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
          {onClose && (
            <button type="button" className="quiet" onClick={onClose} aria-label="关闭">
              <Icon name="close" />
            </button>
          )}
        </header>
        <div className="dialog-body">{children}</div>
        {footer && <footer className="dialog-foot">{footer}</footer>}
      </div>
    </dialog>
  )
}
