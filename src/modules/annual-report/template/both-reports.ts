import { number } from './language.ts'

/** Blanks that both reports print or check: counted once, so that the two never differ. */
export const documentsMade = number(
  'normative-documents.made',
  '制发规范性文件数',
  '件',
  '全年本局制发或者以本局为主制发的行政规范性文件，按公布日期计',
)
export const documentsRepealed = number(
  'normative-documents.repealed',
  '废止规范性文件数',
  '件',
  '全年废止和宣布失效的本局行政规范性文件，按公布日期计',
)
export const documentsValid = number(
  'normative-documents.valid',
  '现行有效规范性文件数',
  '件',
  '年末现行有效的本局行政规范性文件',
)
export const documentsLapsed = number(
  'normative-documents.lapsed',
  '到期失效的规范性文件数',
  '件',
  '全年有效期届满自动失效的文件',
)
export const documentsRevised = number(
  'normative-documents.revised',
  '修订的规范性文件数',
  '件',
  '全年由新文件替代的原文件',
)
export const licenceDecisions = number(
  'service-items.licence-decisions',
  '行政许可处理决定数',
  '件',
  '全年作出的行政许可决定，按决定日期计',
)
export const penaltyDecisions = number(
  'enforcement.penalty-decisions',
  '行政处罚处理决定数',
  '件',
  '全年作出的行政处罚决定，按决定日期计',
)
export const coercionDecisions = number(
  'enforcement.coercion-decisions',
  '行政强制处理决定数',
  '件',
  '全年作出的行政强制决定，按决定日期计',
)
