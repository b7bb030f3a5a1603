import { gatherText } from '../../kernel/indicator.ts'
import { ruleOfLawReports } from './reports.register.ts'
import { legalHead } from './roles.ts'

/** The name itself is looked up where it is printed: the row holds who it is, not what he is called. */
export const firstResponsiblePerson = gatherText({
  id: 'annual-report.first-responsible-person',
  name: '第一责任人',
  unit: '',
  counts: '本年度报告登记的第一责任人，即报告年度末的主要负责人',
  confirmedBy: [legalHead],
  closed: [],
  fills: ['annual-report.first-responsible-person'],
  of: ruleOfLawReports,
  names: (row) => [row.firstResponsible],
})
