import type { Block } from '../../kernel/document.ts'

/** 证据目录 as a table of a letter. */
export const evidenceTable = (
  evidence: readonly { readonly name: string; readonly proves: string; readonly pages?: string }[] = [],
): Block => ({
  is: 'table',
  head: [['序号', '证据名称', '证明目的', '页次']],
  rows: evidence.map((one, index) => [`${index + 1}`, one.name, one.proves, one.pages ?? '']),
  widths: [8, 34, 44, 14],
})
