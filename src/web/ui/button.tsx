import type { ButtonHTMLAttributes } from 'react'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly small?: boolean
  /** Shows that its work is under way and takes no second click. */
  readonly busy?: boolean
}

export const Button = ({ look = 'plain', small, busy, disabled, className = '', children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    disabled={disabled === true || busy === true}
    aria-busy={busy}
    className={`button button-${look} ${small ? 'button-small' : ''} ${className}`}
  >
    {busy && <span className="spinner" aria-hidden="true" />}
    {children}
  </button>
)
