import type { FileRef } from '../../../kernel/register.ts'
import type { Store } from '../../../store/contract.ts'
import type { Related } from '../checks/book.ts'
import { type CheckedDocuments, checkedAs } from './check-documents.ts'
import { asExpected } from './expected.ts'
import { disclosureOf } from './published-disclosure.ts'
import { relatedDocuments } from './related-packages.ts'

interface Own {
  readonly body: string
  readonly kind: string
  readonly year: number
  readonly documents: readonly FileRef[]
}

/** Checks the documents of a case with all that they are compared with; what was read lately is not read again. */
export async function checkStored(store: Store, own: Own): Promise<CheckedDocuments> {
  const { previous, budget, department, units } = await relatedDocuments(store, own)
  const one = async (name: keyof Related, files: readonly FileRef[] | undefined) =>
    files ? { [name]: await disclosureOf(store, files) } : {}
  const related: Related = {
    ...(await one('previous', previous)),
    ...(await one('budget', budget)),
    ...(await one('department', department)),
    ...(units && { units: await Promise.all(units.map((files) => disclosureOf(store, files))) }),
  }
  const result = checkedAs(own.documents[0]?.name ?? '', await disclosureOf(store, own.documents), related)
  const expected = { year: own.year, kind: own.kind === 'final' ? 'final' : 'budget' } as const
  return { ...result, view: asExpected(result.view, expected) }
}
