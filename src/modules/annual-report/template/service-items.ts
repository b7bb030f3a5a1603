import { licenceDecisions } from './both-reports.ts'
import { free, number, rate, type Section, said } from './language.ts'

const items = number('service-items.items', '行政审批和服务事项数', '项', '年末在用的行政审批和政务服务事项')
const itemsChanged = number(
  'service-items.changed',
  '调整的事项数',
  '项',
  '全年新增、变更、取消、承接、下放并已公布的事项，同一事项多次调整分别计',
)
const releases = number(
  'service-items.releases',
  '办事指南发布批次',
  '批',
  '全年向政务服务平台发布事项和指南并取得回执的批次',
)
const atMostOneVisit = rate(
  'service-items.at-most-one-visit-rate',
  '最多跑一次事项比例',
  '到办事现场不超过一次的事项与在用事项之比',
)
const online = rate('service-items.online-rate', '网上受理事项比例', '可以网上受理的事项与在用事项之比')
const compression = rate(
  'service-items.compression-rate',
  '办理时限压缩率',
  '在用事项法定时限减去承诺时限之和与法定时限之和之比',
)
const punctual = rate('service-items.punctual-rate', '行政许可按期办结率', '全年作出的许可决定中在决定期限内作出的比例')
const commitments = number(
  'service-items.commitments',
  '以告知承诺方式准予的许可数',
  '件',
  '全年以告知承诺方式作出的准予许可决定',
)
const promiseChecks = number(
  'service-items.promise-checks',
  '告知承诺核查数',
  '件',
  '全年对以告知承诺方式取得许可的机构完成的核查',
)
const licenceChanges = number(
  'service-items.licence-changes',
  '代理记账机构变更登记数',
  '件',
  '全年办理的代理记账机构变更登记',
)
const annualFilings = number(
  'service-items.annual-filings',
  '代理记账机构年度备案数',
  '件',
  '全年收到的代理记账机构年度备案',
)
const agencies = number('service-items.agencies', '代理记账机构数', '家', '年末持有代理记账许可证书的机构')

/** 二（三）一是 */
export const serviceItems: Section = {
  id: 'service-items',
  title: '做好行政审批和服务事项',
  content: 'measures',
  paragraphs: [
    [
      free(
        'service-items.purpose',
      )`对本单位行政审批和服务事项进一步细化梳理，并及时在“互联网＋政务服务”平台予以公布，确保本单位履行政府职责公开、透明、与时俱进、有法可依。`,
      said`年末在用行政审批和服务事项${items}项，全年调整${itemsChanged}项，向政务服务平台发布办事指南${releases}批。`,
      said`最多跑一次的事项占${atMostOneVisit}，可以网上受理的事项占${online}。`,
      said`承诺办理时限比法定时限压缩${compression}。`,
      said`全年作出行政许可决定${licenceDecisions}件，其中以告知承诺方式准予${commitments}件，完成承诺核查${promiseChecks}件。`,
      said`行政许可按期办结率${punctual}。`,
      said`办理代理记账机构变更登记${licenceChanges}件，收到年度备案${annualFilings}件，年末持证代理记账机构${agencies}家。`,
    ],
  ],
}
