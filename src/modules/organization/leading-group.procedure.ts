import { procedure } from '../../kernel/procedure.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { adjustmentNotice } from './adjustment-notice.ts'
import { leadingGroups } from './leading-groups.register.ts'
import { bureauHead, deputyHead, legalHead, legalOfficer, officeHead, system } from './roles.ts'

const basis = inspectionProvisions.whole

/** From the proposal to the issued document; the former composition stays on record. */
export const leadingGroup = procedure({
  id: 'organization.leading-group',
  name: '领导小组组建与调整',
  basis,
  keeps: leadingGroups,
  opening: { name: '提出组建或调整', by: [legalOfficer, legalHead, system] },
  opensAs: 'proposed',
  states: {
    proposed: { name: '待确认' },
    confirmed: { name: '待印发' },
    issued: { name: '现行' },
    replaced: { name: '已被替代', ends: true },
    dropped: { name: '未采纳', ends: true },
  },
  steps: {
    confirm: {
      name: '确认组成',
      from: 'proposed',
      to: 'confirmed',
      by: [bureauHead, deputyHead],
      basis,
      apartFrom: ['opening'],
    },
    drop: { name: '不予调整', from: 'proposed', to: 'dropped', by: [bureauHead, deputyHead], basis },
    issue: {
      name: '印发文件',
      from: 'confirmed',
      to: 'issued',
      by: [officeHead],
      basis,
      fills: ['number', 'effectiveFrom'],
      requires: ['number', 'effectiveFrom'],
      letter: adjustmentNotice,
    },
    replace: { name: '被新的组成替代', from: 'issued', to: 'replaced', by: [legalOfficer, legalHead, system], basis },
  },
  deadlines: {},
})
