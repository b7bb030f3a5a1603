import type { FileRef } from '../../../../kernel/register.ts'
import { toDocx } from '../../../../server/office/docx.ts'
import type { MadeDisclosure } from '../../making/make-disclosure.ts'
import { pageOf } from '../page.ts'
import { type WorkbookOf, workbookOf } from './workbook.ts'

export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One disclosure as it is handed in, and the same for reading on a page and for calculating. */
export async function filesOf(
  of: WorkbookOf,
  made: MadeDisclosure,
): Promise<{ readonly docx: MadeFile; readonly html: MadeFile; readonly xlsx: MadeFile }> {
  const { title, tables, document } = made
  const [docx, xlsx] = await Promise.all([toDocx(document), workbookOf(of, tables)])
  return {
    docx: { name: `${title}.docx`, type: DOCX, bytes: docx },
    html: { name: `${title}.html`, type: 'text/html', bytes: Buffer.from(pageOf(document)) },
    xlsx: { name: `${title}（表格）.xlsx`, type: XLSX, bytes: xlsx },
  }
}
export type MadeFiles = Awaited<ReturnType<typeof filesOf>>
export type KeptFiles = Readonly<Record<keyof MadeFiles, FileRef>>
