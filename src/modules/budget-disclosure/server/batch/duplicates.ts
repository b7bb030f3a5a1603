import { createHash } from 'node:crypto'
import { cite } from '../../../../kernel/law.ts'
import { disclosureRules } from '../../../../law/budget-disclosure.ts'
import type { DocumentView } from '../../checks/document-view.ts'
import type { Package } from '../check-documents.ts'

/** What tells two packages apart: the contents of their files. */
export function contentOf(files: Package): string {
  const hash = createHash('sha256')
  for (const { bytes } of files) hash.update(createHash('sha256').update(bytes).digest())
  return hash.digest('hex')
}

/** The name under which the same contents were met before; remembers this one. */
export function sameBefore(seen: Map<string, string>, name: string, files: Package): string | undefined {
  const content = contentOf(files)
  const before = seen.get(content)
  if (before === undefined) seen.set(content, name)
  return before
}

/** Says that the same file was met before; two bodies or two years can hardly publish one file. */
export function repeated(view: DocumentView, before: string | undefined): DocumentView {
  if (before === undefined) return view
  return {
    ...view,
    findings: [
      ...view.findings,
      {
        id: 'same-file',
        check: 'same-file',
        dimension: '公开方式',
        severity: 'warning',
        ...{ table: '', row: null, column: null, page: null },
        says: `与「${before}」是同一个文件，内容完全相同。`,
        expected: '每份公开是自己的文件',
        actual: '同一个文件出现两次',
        basis: cite(disclosureRules.whole),
        remedy: '请核对是否传错了文件，或者把同一份文件放了两次。',
      },
    ],
  }
}
