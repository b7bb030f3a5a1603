import { heading, paragraph } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import { evidenceTable } from '../evidence-table.ts'
import type { SuitFields } from '../suits.register.ts'

/** 行政诉讼答辩状, with the catalogue of evidence. */
export const defenceLetter = letter<SuitFields>('defence', '行政诉讼答辩状', ({ row }, _attempt, desk) => ({
  addressee: row.court ?? '',
  blocks: [
    paragraph(`答辩人：${desk.bureau}，住所地：${desk.address}。`),
    paragraph(`原告${row.plaintiff ?? ''}诉我局${row.actTitle ?? ''}一案（${row.caseNumber ?? ''}），现答辩如下：`),
    heading(1, '一、原告的诉讼请求'),
    paragraph(row.claim ?? ''),
    heading(1, '二、答辩意见'),
    ...(row.answer ?? '').split('\n').map((line) => paragraph(line)),
    heading(1, '三、证据目录'),
    evidenceTable(row.evidence),
    paragraph('综上，请人民法院依法判决。'),
  ],
}))
