import type { ReactNode } from 'react'

interface PanelProps {
  readonly title?: ReactNode
  /** Beside the title, small: a count, a note. */
  readonly aside?: ReactNode
  readonly actions?: ReactNode
  /** Without inner margin, for tables and lists that reach the edges. */
  readonly flush?: boolean
  readonly id?: string
  readonly className?: string
  readonly children: ReactNode
}

/** A titled sheet of paper on the desk: the one container of the application. */
export const Panel = ({ title, aside, actions, flush, id, className = '', children }: PanelProps) => (
  <section className={`panel ${className}`} {...(id ? { id } : {})}>
    {(title || actions) && (
      <header className="panel-head">
        <h2>{title}</h2>
        {aside && <span className="panel-aside">{aside}</span>}
        {actions && <div className="panel-actions">{actions}</div>}
      </header>
    )}
    <div className={flush ? 'panel-body panel-flush' : 'panel-body'}>{children}</div>
  </section>
)
