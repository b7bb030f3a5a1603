import type { FileRef } from '../../../kernel/register.ts'
import type { DocumentView } from '../checks/document-view.ts'
import type { Question } from './told.ts'

/** What the making of a disclosure answers: either what is wrong in the line file, or the disclosure with its check. */
export interface MadeView {
  readonly faults: readonly {
    readonly row: number
    readonly column: string
    readonly says: string
    readonly file: string
  }[]
  readonly lines: number
  /** What a person must still explain. */
  readonly asks: readonly Question[]
  /** Whether last year's lines were at hand, so that the text compares. */
  readonly compared: boolean
  readonly files?: { readonly docx: FileRef; readonly html: FileRef; readonly xlsx: FileRef }
  readonly view?: DocumentView
  /** Written into the matter. */
  readonly kept: boolean
}
