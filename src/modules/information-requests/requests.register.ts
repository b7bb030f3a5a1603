import { register } from '../../kernel/register.ts'
import { disclosureRegulation as law } from '../../law/disclosure-regulation.ts'
import { informationFeeMeasures } from '../../law/information-fee.ts'
import { waitsForConfirmation } from './channels.ts'
import { feeBill } from './fee.ts'
import { handlers, office, readers } from './participants.ts'
import { requestFields } from './request-fields.ts'

/** 依申请公开台账: one row is one request, registered from the day of its arrival. */
export const requests = register({
  id: 'information-requests.requests',
  name: '依申请公开台账',
  basis: [law.at('第二十九条'), law.at('第三十一条'), law.at('第四十五条')],
  fields: requestFields,
  title: (row) => [row.number, row.subject].filter(Boolean).join('　'),
  columns: [
    'number',
    'subject',
    'applicantKind',
    'applicantName',
    'channel',
    'receivedOn',
    'section',
    'outcome',
    'dispatchedOn',
  ],
  sections: {
    收到情况: 'number',
    申请人: 'applicantKind',
    申请事项和办理: 'items',
    收费: 'feeMethod',
    答复和送达: 'outcome',
  },
  public: ['number', 'channel', 'applicantKind', 'receivedOn', 'outcome', 'decidedOn', 'dispatchedOn'],
  checks: {
    items: {
      says: '没有列出申请事项',
      way: '请按申请表逐项登记所申请的信息，至少一项',
      basis: law.at('第二十九条第二款第（二）项'),
      field: 'items',
      holds: (row) => row.items.length > 0,
    },
    received: {
      says: '没有填写收到申请之日',
      way: '当面提交的填提交之日，需签收的邮寄填签收之日，平台和邮箱填系统回执之日',
      basis: law.at('第三十一条'),
      field: 'receivedOn',
      holds: (row) => row.receivedOn !== undefined || waitsForConfirmation(row),
    },
    submitted: {
      says: '提交（寄出）日期晚于到达日期',
      way: '请核对邮戳或者系统记录',
      field: 'submittedOn',
      holds: (row) => row.submittedOn === undefined || row.submittedOn <= row.arrivedOn,
    },
    fee: {
      says: '信息处理费与计费标准算得的金额不一致',
      way: '请核对计费方式和数量，或者按收费计算表填写',
      basis: informationFeeMeasures.whole,
      field: 'feeAmount',
      holds: ({ feeMethod, feeCount, feeEarlier, feeAmount, arrivedOn }) =>
        feeAmount === undefined ||
        (feeMethod !== undefined &&
          feeCount !== undefined &&
          feeAmount === feeBill({ method: feeMethod, count: feeCount, earlier: feeEarlier ?? 0 }, arrivedOn).total),
    },
    arrived: {
      says: '收到申请之日早于到达日期',
      way: '请核对签收单或者确认记录',
      field: 'receivedOn',
      holds: (row) => row.receivedOn === undefined || row.receivedOn >= row.arrivedOn,
    },
    agent: {
      says: '由代理人提出申请，但没有附授权委托书',
      way: '请上传授权委托书；暂缺的，先以申请人名义登记，再通过补正取得',
      basis: law.at('第二十九条第二款第（一）项'),
      field: 'agentAuthority',
      holds: (row) => !row.agentName || (row.agentAuthority?.length ?? 0) > 0 || row.applicantKind !== 'natural',
    },
    decided: {
      says: '发出日期早于决定日期',
      way: '请核对答复书的落款日期和发出凭证',
      field: 'dispatchedOn',
      holds: ({ decidedOn, dispatchedOn }) => !decidedOn || !dispatchedOn || dispatchedOn >= decidedOn,
    },
    signed: {
      says: '申请人签收日期早于发出日期',
      way: '请核对签收凭证',
      field: 'signedOn',
      holds: ({ dispatchedOn, signedOn }) => !dispatchedOn || !signedOn || signedOn >= dispatchedOn,
    },
  },
  access: { read: readers, create: handlers, amend: office },
  dated: 'arrivedOn',
  closes: true,
})

export type RequestFields = (typeof requests)['fields']
