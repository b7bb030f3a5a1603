import { module } from '../../kernel/module.ts'
import { confirmations } from './confirmations.register.ts'
import { contribution } from './contribution.procedure.ts'
import { contributions } from './contributions.register.ts'
import { formerTables } from './former-tables.register.ts'
import { frozenFigures } from './frozen-figures.register.ts'
import { home } from './home.ts'
import { firstResponsiblePerson } from './indicators.ts'
import { contributionWriting } from './parameters.ts'
import { passages } from './passages.register.ts'
import { disclosureReport, ruleOfLawReport } from './report.procedure.ts'
import { disclosureReports, ruleOfLawReports } from './reports.register.ts'

export { confirmations, contributions, disclosureReports, formerTables, frozenFigures, passages, ruleOfLawReports }

export const annualReport = module({
  id: 'annual-report',
  name: '年度报告',
  duty: '全文',
  uses: [],
  registers: [ruleOfLawReports, disclosureReports, contributions, passages, confirmations, formerTables, frozenFigures],
  procedures: [ruleOfLawReport, disclosureReport, contribution],
  rules: [],
  parameters: [],
  limits: [contributionWriting],
  indicators: [firstResponsiblePerson],
  home,
})
