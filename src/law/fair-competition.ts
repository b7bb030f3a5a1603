import { law } from '../kernel/law.ts'

/** 公平竞争审查: until the regulation, by an opinion of the State Council; the drafting unit reviews its own measures. */
export const fairCompetitionOpinion = law({
  id: 'fair-competition-opinion',
  title: '国务院关于在市场体系建设中建立公平竞争审查制度的意见',
  number: '国发〔2016〕34号',
  from: '2016-06-01',
})
export const fairCompetitionRegulation = law({
  id: 'fair-competition-regulation',
  title: '公平竞争审查条例',
  number: '国务院令第783号',
  from: '2024-08-01',
})
