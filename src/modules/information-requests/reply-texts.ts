import type { Row } from '../../kernel/register.ts'
import type { RequestFields } from './requests.register.ts'
import { type PersonalDataFinding, scanPersonalData } from './scan.ts'

/** Everything in a row that a reply prints, so that it can be looked through before it leaves. */
export const replyTexts = (row: Partial<Row<RequestFields>>): readonly string[] =>
  [
    row.replyNote,
    ...(row.items ?? []).flatMap((item) => [item.asked, item.ground, item.holder, item.where, item.attachment]),
  ].filter((text): text is string => Boolean(text))

/**
 * Suspected personal data in the reply. Telephones of offices are meant to be there, so fixed lines do not count;
 * what the applicant wrote about himself is looked at as well, because a reply may be published or read by others.
 */
export const personalDataIn = (row: Partial<Row<RequestFields>>): readonly PersonalDataFinding[] =>
  replyTexts(row).flatMap((text) => scanPersonalData(text).filter((finding) => finding.kind !== '固定电话'))
