import { parameter } from '../../kernel/parameter.ts'
import { penaltyLaw as law } from '../../law/penalty-law.ts'

/** Values that the bureau sets for itself; none of them moves a statutory day. */

/** From how many yuan on a fine or confiscation counts as large, by the kind of the party. */
export const hearingThreshold = parameter({
  id: 'enforcement.hearing-threshold',
  name: '听证的较大数额标准',
  unit: '元',
  history: [{ from: '2021-07-15', value: { natural: 5_000, organization: 50_000 }, basis: law.at('第六十三条第一款') }],
})
