import type { RequestGuard } from '../case-facts.ts'
import { type OutcomeId, outcomeNames, outcomes } from '../outcomes.ts'

/** The step leads to one outcome only. */
export const mustBe = (id: OutcomeId): RequestGuard => ({
  says: `本步骤的办理结果应当是「${outcomeNames[id]}」`,
  way: '请先把「办理结果」填为该项，或者改用其他步骤',
  basis: outcomes[id].basis,
  when: ({ row }) => row.outcome !== id,
})
