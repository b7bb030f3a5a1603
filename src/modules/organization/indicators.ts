import { countSteps, gatherText } from '../../kernel/indicator.ts'
import { leadingGroup } from './leading-group.procedure.ts'
import { leadingGroups } from './leading-groups.register.ts'
import { legalHead } from './roles.ts'

export const leadingGroupAdjustments = countSteps({
  id: 'organization.leading-group-adjustments',
  name: '领导小组组建与调整次数',
  unit: '次',
  counts: '本年印发文件的领导小组组建与调整，按印发日期计；提出而未印发的不计',
  confirmedBy: [legalHead],
  fills: ['organization.leading-group-adjustments'],
  of: leadingGroup,
  steps: ['issue'],
})

export const leadingGroupDocuments = gatherText({
  id: 'organization.leading-group-documents',
  name: '领导小组文件文号',
  unit: '',
  counts: '本年提出且已经编号的领导小组文件',
  confirmedBy: [legalHead],
  fills: ['organization.leading-group-documents'],
  of: leadingGroups,
  names: (row) => [row.number ?? ''],
})
