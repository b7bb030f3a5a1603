import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { recordAddress } from '../api/addresses.ts'

interface RegisterLinkProps {
  readonly register: string
  readonly id: string
  /** The row's title; its id where it is not known. */
  readonly children?: ReactNode
}

/** Opens a row of any register: the neutral pair (register, id) made a link. */
export const RegisterLink = ({ register, id, children }: RegisterLinkProps) => (
  <Link to={recordAddress(register, id)} className="register-link">
    {children ?? id}
  </Link>
)
