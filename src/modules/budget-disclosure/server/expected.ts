import { cite } from '../../../kernel/law.ts'
import { disclosureRules } from '../../../law/budget-disclosure.ts'
import type { DocumentView, FindingView } from '../checks/document-view.ts'

/** What a document should be, where that is known from outside. */
export interface Expected {
  readonly year?: number
  readonly kind?: 'budget' | 'final'
}

const KINDS = { budget: '预算', final: '决算' } as const

/** Tells a document of another year, or accounts where a budget belongs. What prints no year cannot be told. */
export function asExpected(view: DocumentView, expected: Expected): DocumentView {
  const isDisclosure = view.readable && view.findings.every(({ check }) => check !== 'not-a-disclosure')
  if (!isDisclosure) return view
  const found = [
    ...(expected.year !== undefined && view.year !== null && view.year !== expected.year
      ? [finding('other-year', '年度', `${expected.year}年`, `${view.year}年`)]
      : []),
    ...(expected.kind !== undefined && view.kind !== expected.kind
      ? [finding('other-kind', '种类', KINDS[expected.kind], KINDS[view.kind])]
      : []),
  ]
  return found.length === 0 ? view : { ...view, findings: [...found, ...view.findings] }
}

const finding = (check: string, what: string, expected: string, actual: string): FindingView => ({
  ...{ id: check, check, dimension: '完整性', severity: 'error', table: '', row: null, column: null, page: null },
  says: `文件的${what}不对：这里应当是${expected}的文件，印的是${actual}。`,
  ...{ expected, actual, basis: cite(disclosureRules.whole) },
  remedy: `请换成${expected}的文件；如果文件本身印错了${what}，请改正后重新公开。`,
})
