const mark = new URL('../seal.svg', import.meta.url).href

/** The seal of the house. */
export const Seal = ({ small }: { readonly small?: boolean }) => (
  <img className={small ? 'seal seal-small' : 'seal'} src={mark} alt="" />
)
