import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'

interface PageProps {
  readonly title: ReactNode
  /** The tab's title, where the heading is not plain text. */
  readonly named?: string
  /** The way here: 政府信息公开 / 依申请公开台账. */
  readonly trail?: readonly { readonly name: string; readonly to?: string }[]
  readonly note?: ReactNode
  /** Beside the title: tags, numbers. */
  readonly marks?: ReactNode
  readonly actions?: ReactNode
  /** Reading width for pages of text and forms; the whole width for lists. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** The frame of every page: trail, heading, actions, content. */
export function Page({ title, named, trail = [], note, marks, actions, narrow, children }: PageProps) {
  usePageTitle(named ?? (typeof title === 'string' ? title : undefined))
  return (
    <article className={narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div className="page-heading">
          {trail.length > 0 && <Trail trail={trail} />}
          <div className="page-title">
            <h1>{title}</h1>
            {marks}
          </div>
          {note && <p className="page-note">{note}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </article>
  )
}

export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · 法度`
  }, [title])
}

const Trail = ({ trail }: { readonly trail: NonNullable<PageProps['trail']> }) => (
  <nav aria-label="当前位置" className="trail">
    {trail.map(({ name, to }) => (
      <span key={name}>{to ? <Link to={to}>{name}</Link> : name}</span>
    ))}
  </nav>
)
