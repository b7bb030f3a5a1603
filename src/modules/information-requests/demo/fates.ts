import type { OutcomeId } from '../outcomes.ts'

/** What becomes of a request, and what happens on the way. */
export interface Fate {
  readonly outcome: OutcomeId
  /** Already public: the reply says where. */
  readonly published?: true
  /** Not held because another agency is responsible. */
  readonly elsewhere?: true
  readonly corrected?: true
  readonly consults?: 'third-party' | 'agency' | 'both' | 'silent'
  readonly extended?: true
  readonly pages?: number
  /** Working days from receipt to dispatch, where the story needs it. */
  readonly takes?: number
  readonly lateReason?: string
  readonly disputed?: Disputed
  readonly reasonsAsked?: 'deferred' | 'refused'
}
export interface Disputed {
  readonly kind: 'reconsideration' | 'suit'
  readonly result: 'maintained' | 'corrected' | 'other'
  readonly content: string
}

type Share = readonly [count: number, fate: Fate]

/** The mix of a district's published year: two thirds disclosed, an eighth cannot be provided, the rest in small parts. */
export const fatesOf2023: readonly Share[] = [
  [50, { outcome: 'open' }],
  [19, { outcome: 'open', published: true }],
  [5, { outcome: 'open', corrected: true }],
  [2, { outcome: 'open', consults: 'agency' }],
  [2, { outcome: 'open', extended: true, takes: 31 }],
  [1, { outcome: 'open', pages: 1500, takes: 9 }],
  [
    1,
    {
      outcome: 'open',
      takes: 24,
      lateReason: '承办科室未及时反馈，经办人外出培训期间无人代办',
      disputed: {
        kind: 'suit',
        result: 'corrected',
        content: '人民法院查明答复于期限届满后第四个工作日交邮，判决确认逾期答复的行为违法。',
      },
    },
  ],
  [3, { outcome: 'partial' }],
  [2, { outcome: 'partial', consults: 'third-party', extended: true, takes: 28 }],
  [1, { outcome: 'deny.lawForbids' }],
  [1, { outcome: 'deny.thirdParty', consults: 'third-party' }],
  [1, { outcome: 'deny.thirdParty', consults: 'silent', takes: 12 }],
  [1, { outcome: 'deny.internal' }],
  [1, { outcome: 'deny.process' }],
  [
    1,
    {
      outcome: 'deny.process',
      disputed: { kind: 'reconsideration', result: 'maintained', content: '行政复议机关决定维持本机关的答复。' },
    },
  ],
  [1, { outcome: 'deny.caseFile' }],
  [6, { outcome: 'cannot.notHeld', elsewhere: true }],
  [4, { outcome: 'cannot.notHeld' }],
  [
    1,
    {
      outcome: 'cannot.notHeld',
      disputed: { kind: 'suit', result: 'maintained', content: '人民法院判决驳回原告的诉讼请求。' },
    },
  ],
  [3, { outcome: 'cannot.needMake' }],
  [1, { outcome: 'cannot.stillUnclear' }],
  [2, { outcome: 'refuse.petition' }],
  [2, { outcome: 'refuse.repeat' }],
  [1, { outcome: 'refuse.publication' }],
  [3, { outcome: 'other.noCorrection' }],
  [1, { outcome: 'other.noFee', pages: 260 }],
  [4, { outcome: 'other.other' }],
]

export const fatesOf2024: readonly Share[] = [
  [31, { outcome: 'open' }],
  [16, { outcome: 'open', published: true }],
  [5, { outcome: 'open', corrected: true }],
  [2, { outcome: 'open', consults: 'agency' }],
  [1, { outcome: 'open', consults: 'both', takes: 15 }],
  [2, { outcome: 'open', extended: true, takes: 33 }],
  [1, { outcome: 'open', takes: 22, lateReason: '发送邮箱地址有误被退回，重新核实联系方式后发出' }],
  [2, { outcome: 'partial' }],
  [1, { outcome: 'partial', consults: 'third-party', extended: true, takes: 27 }],
  [1, { outcome: 'partial', consults: 'third-party' }],
  [1, { outcome: 'deny.secret' }],
  [1, { outcome: 'deny.lawForbids' }],
  [1, { outcome: 'deny.thirdParty', consults: 'third-party' }],
  [1, { outcome: 'deny.internal' }],
  [
    1,
    {
      outcome: 'deny.internal',
      disputed: {
        kind: 'reconsideration',
        result: 'corrected',
        content:
          '行政复议机关认为所申请的资金分配办法不属于内部管理信息，决定撤销本机关的答复，责令在二十个工作日内重新答复。',
      },
    },
  ],
  [2, { outcome: 'deny.process' }],
  [1, { outcome: 'deny.query' }],
  [4, { outcome: 'cannot.notHeld', elsewhere: true }],
  [3, { outcome: 'cannot.notHeld' }],
  [1, { outcome: 'cannot.needMake' }],
  [1, { outcome: 'cannot.stillUnclear' }],
  [1, { outcome: 'refuse.petition' }],
  [2, { outcome: 'refuse.repeat' }],
  [3, { outcome: 'other.noCorrection' }],
  [1, { outcome: 'other.noFee', pages: 180 }],
  [4, { outcome: 'other.other' }],
]

/** Thirty requests of one person within three weeks of May 2024: most answered, some deferred, some refused as excessive. */
export const fatesOfBatch: readonly Share[] = [
  [14, { outcome: 'open' }],
  [2, { outcome: 'partial' }],
  [4, { outcome: 'cannot.notHeld', elsewhere: true }],
  [6, { outcome: 'open', reasonsAsked: 'deferred', takes: 46 }],
  [4, { outcome: 'refuse.excessive', reasonsAsked: 'refused', takes: 17 }],
]

export const spread = (shares: readonly Share[]): readonly Fate[] =>
  shares.flatMap(([count, fate]) => Array.from({ length: count }, () => fate))
