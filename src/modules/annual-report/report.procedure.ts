import { procedure } from '../../kernel/procedure.ts'
import { departmentDisclosureReport, disclosureRegulation } from '../../law/disclosure-regulation.ts'
import { inspectionProvisions, reportPublication, reportSubmission } from '../../law/rule-of-law-inspection.ts'
import { reportStates, reportSteps } from './report-steps.ts'
import { disclosureReports, ruleOfLawReports } from './reports.register.ts'
import { disclosureHead, disclosureOfficer, legalHead, legalOfficer } from './roles.ts'

/** Opened on 31 December of the year that it reports on; the limits run from that day. */
export const ruleOfLawReport = procedure({
  id: 'annual-report.rule-of-law-report',
  name: '法治政府建设年度报告',
  basis: inspectionProvisions.whole,
  keeps: ruleOfLawReports,
  opening: { name: '年度终了，起草报告', by: [legalOfficer, legalHead] },
  opensAs: 'drafting',
  states: reportStates,
  steps: reportSteps([legalOfficer, legalHead], inspectionProvisions.whole),
  deadlines: {
    submission: {
      name: '报送期限',
      lasts: reportSubmission,
      runsFrom: 'opening',
      endsAt: ['submit'],
      binds: 'office',
      leading: true,
    },
    publication: {
      name: '公开期限',
      lasts: reportPublication,
      runsFrom: 'opening',
      endsAt: ['publish', 'withhold'],
      binds: 'office',
    },
  },
})

export const disclosureReport = procedure({
  id: 'annual-report.information-disclosure-report',
  name: '政府信息公开工作年度报告',
  basis: disclosureRegulation.at('第四十九条第一款'),
  keeps: disclosureReports,
  opening: { name: '年度终了，编制报告', by: [disclosureOfficer, disclosureHead] },
  opensAs: 'drafting',
  states: reportStates,
  steps: reportSteps([disclosureOfficer, disclosureHead], disclosureRegulation.at('第四十九条第一款')),
  deadlines: {
    publication: {
      name: '提交和公布期限',
      lasts: departmentDisclosureReport,
      runsFrom: 'opening',
      endsAt: ['publish', 'withhold'],
      binds: 'office',
      leading: true,
    },
  },
})
