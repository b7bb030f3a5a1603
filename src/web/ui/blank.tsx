import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface BlankProps {
  readonly icon?: IconName
  readonly title: string
  /** What would stand here, or what to do. */
  readonly children?: ReactNode
}

/** An empty list is normal: it says so, and what would bring something here. */
export const Blank = ({ icon = 'check', title, children }: BlankProps) => (
  <div className="blank">
    <Icon name={icon} />
    <p>{title}</p>
    {children && <div className="blank-more">{children}</div>}
  </div>
)
