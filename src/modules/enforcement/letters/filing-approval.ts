import { cite } from '../../../kernel/law.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { ofCase, sheet } from './case-sheet.ts'

/** 行政处罚立案审批表: what was found, who investigates, who approved it. */
export const filingApproval = sheet('filing-approval', '行政处罚立案审批表', ({ row, history }, attempt, desk) => {
  const verified = history.findLast(({ step }) => step === 'verify' || step === 'verifyGrave')
  return [
    ...ofCase(row),
    ['违法行为终了日期', `${verified?.data.actEndedOn ?? ''}（${verified?.data.grounds ?? ''}）`],
    ['立案依据', cite(law.at('第五十四条第二款'))],
    ['执法人员', (row.officers ?? []).map(({ officer }) => desk.nameOf(officer)).join('、')],
    ['审批意见', `同意立案。\n批准人：${desk.nameOf(attempt.person)}`],
  ]
})
