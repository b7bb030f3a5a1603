import mark from '../seal.svg'

/** The seal of the house. */
export const Seal = ({ small }: { readonly small?: boolean }) => (
  <img className={small ? 'seal seal-small' : 'seal'} src={mark} alt="" />
)
