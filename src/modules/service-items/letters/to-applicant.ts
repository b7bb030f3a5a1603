import { chineseDay, type Day } from '../../../kernel/day.ts'
import { type Block, paragraph } from '../../../kernel/document.ts'
import { type Citation, cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Attempt, CaseView, Desk } from '../../../kernel/procedure.ts'
import { suit } from '../../../law/litigation-law.ts'
import { reconsiderationApplication, reconsiderationLaw } from '../../../law/reconsideration-law.ts'
import type { LicenceFields } from '../licences.register.ts'

export type LicenceCase = CaseView<LicenceFields>

/** A letter to the applicant or the agency; it begins with what is decided about. */
export const toApplicant = (
  id: string,
  name: string,
  says: (view: LicenceCase, attempt: Attempt, desk: Desk) => readonly Block[],
  numbered: 'number' | 'decisionNumber' = 'number',
) =>
  letter<LicenceFields>(`licence-${id}`, name, (view, attempt, desk) => ({
    number: view.row[numbered],
    addressee: view.row.agency ?? '',
    blocks: says(view, attempt, desk),
  }))

export const under = (basis: Citation): string => `根据${cite(basis)}的规定，`
export const given = ({ data }: Attempt, name: string): string => String(data[name] ?? '')
export const dayGiven = (attempt: Attempt, name: string): string => chineseDay(given(attempt, name) as Day)
export const applied = ({ openedOn }: LicenceCase): string =>
  `你单位于${chineseDay(openedOn)}提出的代理记账机构执业资格申请`

/** 救济: where and until when. */
export const remedies = (on: Day, desk: Desk): Block =>
  paragraph(
    `如不服本决定，可以自收到本决定之日起${spanText(valueOn(reconsiderationApplication, on).value)}内向${organOn(on, desk)}申请行政复议，或者${spanText(valueOn(suit, on).value)}内向${desk.court}提起行政诉讼。`,
  )

/** Until the present law took force, the department above could reconsider as well. */
const organOn = (on: Day, { government, superior }: Desk): string =>
  on < reconsiderationLaw.from ? `${government}或者${superior}` : government
