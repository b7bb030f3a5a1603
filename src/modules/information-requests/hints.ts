import { addMonths, type Day, dayNumber, dayOf } from '../../kernel/day.ts'
import { valueOn } from '../../kernel/parameter.ts'
import { likeness } from './likeness.ts'
import { frequentRequests, likenessPercent } from './parameters.ts'

/** Another request that may have to do with this one. Shown, never acted upon by itself. */
export interface HintedRequest {
  readonly id: string
  readonly title: string
  readonly subject: string
  readonly openedOn: Day
  readonly state?: string
  /** 同一手机号, 同一证件, 同一地址 … */
  readonly same: readonly string[]
  /** Likeness of the subjects in per cent. */
  readonly alike: number
}
export interface RequestHints {
  /** Requests by the same phone, identity document, mailbox or address. */
  readonly applicant: readonly HintedRequest[]
  readonly duplicates: readonly HintedRequest[]
  readonly says: readonly string[]
}
export type Candidate = Omit<HintedRequest, 'alike'>

/** What is worth a look before handling: sentences first, then the requests behind them, the likeliest first. */
export function hintsOf(subject: string, candidates: readonly Candidate[], on: Day): RequestHints {
  const judged = candidates.map((one): HintedRequest => ({ ...one, alike: likeness(subject, one.subject) }))
  const applicant = judged.filter(({ same }) => same.length > 0).toSorted(latest)
  const least = valueOn(likenessPercent, on).value
  const duplicates = judged.filter(({ alike }) => alike >= least).toSorted((a, b) => b.alike - a.alike || latest(a, b))
  const since = dayOf(addMonths(dayNumber(on), -12))
  const lately = applicant.filter(({ openedOn }) => openedOn > since).length
  const own = duplicates.filter(({ same }) => same.length > 0).length
  const many = valueOn(frequentRequests, on).value
  return {
    applicant,
    duplicates,
    says: [
      ...(own > 0 ? [`同一申请人有${own}件内容相近的申请，请核对是否重复申请（条例第三十六条第（六）项）`] : []),
      ...(duplicates.length > own
        ? [`其他申请人有${duplicates.length - own}件内容相近的申请，可以参考已有的答复`]
        : []),
      ...(lately >= many
        ? [`同一申请人十二个月内已提出${lately}件申请，是否明显超过合理范围由负责人判断（条例第三十五条）`]
        : []),
    ],
  }
}

const latest = (a: HintedRequest, b: HintedRequest): number =>
  a.openedOn < b.openedOn ? 1 : a.openedOn > b.openedOn ? -1 : 0
