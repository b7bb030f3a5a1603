import { type ReactNode, useEffect, useRef, useState } from 'react'

interface PopoverProps {
  /** What stands on the button. */
  readonly label: ReactNode
  readonly title?: string
  readonly className?: string
  readonly align?: 'start' | 'end'
  readonly children: (close: () => void) => ReactNode
}

/** A button with a small sheet below it. Closes by Esc, by a click elsewhere, and when the focus leaves. */
export function Popover({ label, title, className = 'button', align = 'start', children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const away = (event: MouseEvent) => {
      const target = event.target as Element
      // a target that its own click took away was inside
      if (target.isConnected && !place.current?.contains(target)) setOpen(false)
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('mousedown', away)
    document.addEventListener('keydown', leave, true)
    return () => {
      document.removeEventListener('mousedown', away)
      document.removeEventListener('keydown', leave, true)
    }
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="popover" ref={place}>
      <button
        ref={button}
        type="button"
        className={className}
        title={title}
        aria-expanded={open}
        aria-label={title}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && <div className={`popover-sheet popover-${align}`}>{children(close)}</div>}
    </div>
  )
}
