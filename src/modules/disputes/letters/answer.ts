import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { formerReconsiderationLaw, reconsiderationLaw } from '../../../law/reconsideration-law.ts'
import { evidenceTable } from '../evidence-table.ts'
import type { ReconsiderationFields } from '../reconsiderations.register.ts'

/** 行政复议答复书: facts, basis and the catalogue of evidence, addressed to the organ. */
export const answerLetter = letter<ReconsiderationFields>(
  'reconsideration-answer',
  '行政复议答复书',
  ({ row }, attempt) => {
    const present = (row.filedOn ?? attempt.on) >= reconsiderationLaw.from
    const basis = present ? reconsiderationLaw.at('第四十八条') : formerReconsiderationLaw.at('第二十三条')
    return {
      number: row.answerNumber,
      addressee: row.organ ?? '',
      blocks: [
        paragraph(
          `${row.applicant ?? ''}不服我局${row.actTitle ?? ''}提出的行政复议申请（${row.caseNumber ?? ''}），我局已收到答复通知书。根据${cite(basis)}的规定，现答复如下：`,
        ),
        heading(1, '一、申请人的复议请求'),
        paragraph(row.claim ?? ''),
        heading(1, '二、答复意见'),
        ...(row.answer ?? '').split('\n').map((line) => paragraph(line)),
        heading(1, '三、证据和依据'),
        evidenceTable(row.evidence),
        paragraph('综上，请复议机关依法审理。'),
      ],
    }
  },
)
