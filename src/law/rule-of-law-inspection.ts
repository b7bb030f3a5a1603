import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { months, uncompared } from './row.ts'

export const inspectionProvisions = law({
  id: 'rule-of-law-inspection',
  title: '法治政府建设与责任落实督察工作规定',
  number: '厅字〔2019〕28号',
  from: '2019-04-15',
})

/**
 * "Before 1 March" is the last day of February, 28 or 29: two months after 31 December, never moved off a rest day,
 * because the provisions name a date and not a length.
 */
export const reportSubmission = limit({
  id: 'report-submission',
  name: '法治政府建设年度报告报送期限（每年3月1日前）',
  bound: 'cap',
  runsFrom: '报告年度的12月31日',
  binds: '县级以上地方人民政府部门',
  effect: '应当向本级党委、政府和上一级政府有关部门报告上一年度法治政府建设情况；未按要求报送的予以通报',
  history: [uncompared('2019-04-15', months(2), inspectionProvisions.unverifiedAt('第二十四条'))],
})

/** "Before 1 April" is 31 March. */
export const reportPublication = limit({
  id: 'report-publication',
  name: '法治政府建设年度报告公开期限（每年4月1日前）',
  bound: 'cap',
  runsFrom: '报告年度的12月31日',
  binds: '县级以上地方人民政府部门',
  effect: '除涉及国家秘密的以外，报告应当通过报刊、网站等新闻媒体向社会公开；未按要求公开的予以通报',
  history: [uncompared('2019-04-15', months(3), inspectionProvisions.at('第二十四条'))],
})

export const inspectionLimits = [reportSubmission, reportPublication] as const
