import { limit } from '../../kernel/limit.ts'
import { parameter } from '../../kernel/parameter.ts'
import { disclosureRegulation as law } from '../../law/disclosure-regulation.ts'

/** Values that the bureau sets for itself; none of them moves a statutory day. */

export const contributionTime = limit({
  id: 'information-requests.contribution-time',
  name: '科室协办反馈期限',
  bound: 'latest',
  runsFrom: '分办之日',
  binds: '承办科室',
  effect: '逾期未反馈的，由政府信息公开工作机构督办',
  history: [{ from: '2019-05-15', value: { n: 5, unit: '工作日' }, basis: law.at('第四十五条') }],
})

/** From which likeness of two subjects on, in per cent, a former request is shown as a likely duplicate. */
export const likenessPercent = parameter({
  id: 'information-requests.likeness-percent',
  name: '疑似重复申请的相似度',
  unit: '%',
  history: [{ from: '2019-05-15', value: 60, basis: law.at('第三十六条第（六）项') }],
})

/** From how many requests of one applicant within twelve months on the office is reminded of article 35. */
export const frequentRequests = parameter({
  id: 'information-requests.frequent-requests',
  name: '提示数量频次的件数（十二个月内）',
  unit: '件',
  history: [{ from: '2019-05-15', value: 10, basis: law.at('第三十五条') }],
})
