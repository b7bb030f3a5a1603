import { procedure } from '../../kernel/procedure.ts'
import { longText } from '../../kernel/register.ts'
import { disclosureRegulation as law } from '../../law/disclosure-regulation.ts'
import { contributions } from './contributions.register.ts'
import { contributionTime } from './parameters.ts'
import { office, sections, system } from './participants.ts'

const basis = law.at('第四十五条')

/** Split to the sections, and collected again: each section answers for its own part, within the bureau's own days. */
export const contribution = procedure({
  id: 'information-requests.contribution',
  name: '依申请公开科室协办',
  basis,
  keeps: contributions,
  states: {
    asked: { name: '待科室反馈' },
    answered: { name: '已反馈', ends: true },
    cancelled: { name: '不再需要', ends: true },
  },
  opensAs: 'asked',
  opening: { name: '分办', by: [...office, system] },
  steps: {
    contribute: {
      name: '反馈意见',
      from: 'asked',
      to: 'answered',
      by: sections,
      basis,
      fills: ['suggestions', 'searched', 'materials'],
      requires: ['suggestions'],
    },
    cancel: {
      name: '不再需要反馈',
      from: 'asked',
      to: 'cancelled',
      by: [...office, system],
      basis,
      data: { reason: longText('原因', { required: true }) },
    },
  },
  deadlines: {
    contribution: {
      name: '科室反馈期限',
      lasts: contributionTime,
      runsFrom: 'opening',
      endsAt: ['contribute', 'cancel'],
      binds: 'office',
      leading: true,
    },
  },
})
