import { procedure } from '../../kernel/procedure.ts'
import {
  bookkeepingAnnualFiling,
  bookkeepingCertificate,
  bookkeepingChange,
  bookkeepingCorrectionNotice,
  bookkeepingDecision,
  bookkeepingExtension,
  bookkeepingPromiseCheck,
  bookkeepingRectification,
  bookkeepingRefusalNotice,
} from '../../law/bookkeeping-agency.ts'
import { enforcementPublication } from '../../law/enforcement-publicity.ts'
import { licenceDecision, licenceDelivery, licenceExtension, licenceLaw } from '../../law/licence-law.ts'
import { licences } from './licences.register.ts'
import { handlers } from './participants.ts'
import { applicationSteps } from './steps/application.ts'
import { holdingSteps } from './steps/holding.ts'
import { licenceStates } from './steps/licence-states.ts'

/** 代理记账许可, from the application to the end of the certificate. */
export const licence = procedure({
  id: 'service-items.licence',
  name: '代理记账许可',
  basis: licenceLaw.at('第三十二条'),
  keeps: licences,
  states: licenceStates,
  opening: { name: '收到申请', number: 'L1', by: handlers },
  opensAs: ({ origin }) => (origin === 'existing' ? 'holding' : 'received'),
  steps: { ...applicationSteps, ...holdingSteps },
  deadlines: {
    intake: {
      name: '补正告知期限',
      lasts: bookkeepingCorrectionNotice,
      runsFrom: 'opening',
      restartsAt: ['correct'],
      stopsIn: ['correcting', 'holding'],
      endsAt: ['accept', 'reject', 'withdraw'],
      binds: 'office',
      leading: true,
    },
    decision: {
      name: '许可决定期限',
      lasts: bookkeepingDecision,
      runsFrom: 'accept',
      pausesIn: ['inquiring'],
      extendedBy: [{ step: 'extend', lasts: bookkeepingExtension }],
      endsAt: ['grant', 'refuse', 'withdraw'],
      binds: 'office',
      leading: true,
    },
    longest: {
      name: '行政许可法规定的最长决定期限',
      lasts: licenceDecision,
      runsFrom: 'accept',
      pausesIn: ['inquiring'],
      extendedBy: [{ step: 'extend', lasts: licenceExtension }],
      endsAt: ['grant', 'refuse', 'withdraw'],
      binds: 'office',
    },
    certificate: {
      name: '发证期限',
      lasts: bookkeepingCertificate,
      runsFrom: 'grant',
      endsAt: ['certify', 'revoke', 'deregister'],
      binds: 'office',
      leading: true,
    },
    delivery: {
      name: '证件送达期限',
      lasts: licenceDelivery,
      runsFrom: 'grant',
      endsAt: ['certify', 'revoke', 'deregister'],
      binds: 'office',
    },
    refusalNotice: {
      name: '不予许可通知期限',
      lasts: bookkeepingRefusalNotice,
      runsFrom: 'refuse',
      endsAt: ['serveRefusal'],
      binds: 'office',
      leading: true,
    },
    publication: {
      name: '许可决定公示期限',
      lasts: enforcementPublication,
      runsFrom: 'grant',
      endsAt: ['publish', 'revoke', 'deregister'],
      binds: 'office',
    },
    promiseCheck: {
      name: '承诺核查期限',
      lasts: bookkeepingPromiseCheck,
      runsFrom: 'grant',
      endsAt: ['checkPromise', 'revoke', 'deregister'],
      binds: 'office',
    },
    change: {
      name: '机构申请变更登记期限',
      lasts: bookkeepingChange,
      runsFrom: { step: 'learnChange', dayIn: 'changedOn' },
      endsAt: ['applyChange', 'revoke', 'deregister'],
      binds: 'other',
    },
    changing: {
      name: '变更登记办理期限',
      lasts: licenceDecision,
      runsFrom: 'applyChange',
      endsAt: ['change', 'revoke', 'deregister'],
      binds: 'office',
      leading: true,
    },
    annualFiling: {
      name: '年度备案期限',
      lasts: bookkeepingAnnualFiling,
      runsFrom: 'opening',
      restartsAt: ['certify', 'fileAnnual'],
      stopsIn: ['received', 'correcting', 'examining', 'inquiring', 'deciding', 'granted', 'refused'],
      endsAt: ['revoke', 'deregister'],
      binds: 'other',
      leading: true,
    },
    rectification: {
      name: '整改期限',
      lasts: bookkeepingRectification,
      runsFrom: { step: 'orderRectification', dayIn: 'servedOn' },
      endsAt: ['rectified', 'revoke', 'deregister'],
      binds: 'other',
    },
  },
})
