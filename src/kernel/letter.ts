import type { OfficialDocument } from './document.ts'
import type { Attempt, CaseView, Desk, Letter } from './procedure.ts'
import type { Fields } from './register.ts'

/** What one letter says beyond what every letter has. */
type Said = Omit<OfficialDocument, 'kind' | 'issuer' | 'title' | 'number' | 'signedOn' | 'contact'> & {
  readonly title?: string
  /** Absent or undefined = the letter bears no number. */
  readonly number?: string | undefined
}

/** Declares a letter of the bureau. Head, title, date and contact are the same for all; `says` gives the rest. */
export const letter = <F extends Fields>(
  id: string,
  name: string,
  says: (view: CaseView<F>, attempt: Attempt, desk: Desk) => Said,
): Letter<F> => ({
  id,
  name,
  compose: (view, attempt, desk) => {
    const { number, ...said } = says(view, attempt, desk)
    return {
      kind: 'letter',
      issuer: desk.bureau,
      title: name,
      ...(number !== undefined && { number }),
      signedOn: attempt.on,
      contact: desk.contact,
      ...said,
    }
  },
})
