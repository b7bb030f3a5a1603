import { law } from '../kernel/law.ts'

export const lawPublicityLaw = law({
  id: 'law-publicity-law-2025',
  title: '法治宣传教育法',
  number: '2025年9月12日通过',
  from: '2025-11-01',
})

export const mustKnowListOpinions = law({
  id: 'must-know-list-opinions',
  title: '关于建立领导干部应知应会党内法规和国家法律清单制度的意见',
  number: '2023年8月印发',
  from: '2023-08-02',
})

export const governmentOutline = law({
  id: 'rule-of-law-government-outline-2021',
  title: '法治政府建设实施纲要（2021—2025年）',
  number: '2021年8月印发',
  from: '2021-08-11',
})
