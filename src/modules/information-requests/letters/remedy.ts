import type { Day } from '../../../kernel/day.ts'
import { cite } from '../../../kernel/law.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Desk } from '../../../kernel/procedure.ts'
import { suit, suitAfterReconsideration } from '../../../law/litigation-law.ts'
import { reconsiderationApplication, reconsiderationLaw } from '../../../law/reconsideration-law.ts'
import { refusesDisclosure } from '../outcomes.ts'

/**
 * 救济告知 for a reply dated on a day. Since 2024-01-01 only the government of the same level reconsiders (第二十四条第一款), before that
 * the applicant could also choose the superior department; and a refusal to disclose must go to reconsideration first
 * (第二十三条第一款第（四）项), which the reply has to say (第二十三条第二款).
 */
export function remedy(outcome: string | undefined, on: Day, desk: Desk, act = '本答复'): string {
  const within = spanText(valueOn(reconsiderationApplication, on).value)
  const toCourt = spanText(valueOn(suit, on).value)
  const current = on >= reconsiderationLaw.from
  const organs = current || !desk.superior ? desk.government : `${desk.government}或者${desk.superior}`
  if (!current || !refusesDisclosure(outcome))
    return `如不服${act}，可以自收到${act}之日起${within}内向${organs}申请行政复议，或者自收到${act}之日起${toCourt}内向${desk.court}提起行政诉讼。`
  const afterwards = spanText(valueOn(suitAfterReconsideration, on).value)
  const first = `应当自收到${act}之日起${within}内先向${organs}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起${afterwards}内向${desk.court}提起行政诉讼`
  const basis = `根据${cite(reconsiderationLaw.at('第二十三条第一款第（四）项'))}的规定，`
  return outcome === 'partial'
    ? `${basis}如不服${act}中不予公开的部分，${first}。如不服${act}的其他部分，可以自收到${act}之日起${within}内向${organs}申请行政复议，或者自收到${act}之日起${toCourt}内向${desk.court}提起行政诉讼。`
    : `${basis}如不服${act}，${first}。`
}
