import type { Day } from '../../kernel/day.ts'
import type { Reason } from '../../kernel/refusal.ts'
import { condition, judge, type Rule } from '../../kernel/rule.ts'
import { isRepealed, lawfulSpan, spanText, unitOf } from '../../law/known.ts'
import { licenceLaw } from '../../law/licence-law.ts'
import type { Described } from './item-fields.ts'

export interface GuideFacts {
  /** Grounds that are no longer in force, as the guide names them. */
  readonly repealed: readonly string[]
  readonly promisedDays: number
  readonly promisedUnit: string
  /** As the guide prints it. */
  readonly statutoryDays: number | null
  readonly statutoryUnit: string | null
  /** What the law gives today, and in which unit; null where the guide names no limit. */
  readonly lawfulDays: number | null
  readonly lawfulUnit: string | null
}

/** What a guide may say: judged on the day on which it is read, so that a change of the law is noticed without anybody writing. */
export const guideRule: Rule<GuideFacts> = {
  id: 'service-items.guide-is-lawful',
  name: '办事指南合法有效',
  basis: licenceLaw.at('第三十条'),
  from: licenceLaw.from,
  all: {
    grounds: condition<GuideFacts, 'repealed'>({
      says: '引用的依据都现行有效',
      basis: licenceLaw.at('第三十条'),
      needs: ['repealed'],
      holds: ({ repealed }) => repealed.length === 0,
    }),
    promise: condition<GuideFacts, 'promisedDays' | 'promisedUnit' | 'lawfulDays' | 'lawfulUnit'>({
      says: '承诺时限不超过现行法定期限',
      basis: licenceLaw.at('第四十二条第一款'),
      needs: ['promisedDays', 'promisedUnit', 'lawfulDays', 'lawfulUnit'],
      holds: ({ promisedDays, promisedUnit, lawfulDays, lawfulUnit }) =>
        lawfulDays === null || promisedUnit !== lawfulUnit || promisedDays <= lawfulDays,
    }),
    statute: condition<GuideFacts, 'statutoryDays' | 'statutoryUnit' | 'lawfulDays' | 'lawfulUnit'>({
      says: '公布的法定时限与现行规定一致',
      basis: licenceLaw.at('第三十条'),
      needs: ['statutoryDays', 'statutoryUnit', 'lawfulDays', 'lawfulUnit'],
      holds: ({ statutoryDays, statutoryUnit, lawfulDays, lawfulUnit }) =>
        lawfulDays === null || (statutoryDays === lawfulDays && statutoryUnit === lawfulUnit),
    }),
  },
}

type Guide = Pick<Described, 'grounds' | 'promisedDays' | 'promisedUnit' | 'statutoryDays' | 'statutoryUnit' | 'limit'>

/** What is wrong with a guide on a day, each with what to do. Empty = nothing. */
export function alarmsOf(guide: Partial<Guide>, on: Day): readonly Reason[] {
  const facts = factsOf(guide, on)
  const lawful = lawfulSpan(guide.limit, on)
  const details: Readonly<Record<string, string>> = {
    grounds: `引用的${facts.repealed.map((law) => `《${law.replace(/[《》]/g, '')}》`).join('、')}已经失效`,
    promise: `承诺${guide.promisedDays}日办结，超过现行法定期限${lawful ? spanText(lawful) : ''}`,
    statute: `公布的法定时限与现行规定（${lawful ? spanText(lawful) : ''}）不一致`,
  }
  return judge(guideRule, facts, on)
    .findings.filter(({ answer }) => answer === 'fails')
    .map(({ condition: name, basis }) => ({
      says: details[name] ?? name,
      basis,
      way: '请编制新版本，经审核后发布；在此之前请在办事窗口说明现行规定',
    }))
}

function factsOf(guide: Partial<Guide>, on: Day): GuideFacts {
  const lawful = lawfulSpan(guide.limit, on)
  return {
    repealed: (guide.grounds ?? []).filter((ground) => isRepealed(ground, on)).map(({ law }) => law),
    promisedDays: guide.promisedDays ?? 0,
    promisedUnit: guide.promisedUnit ?? '',
    statutoryDays: guide.statutoryDays ?? null,
    statutoryUnit: guide.statutoryUnit ?? null,
    lawfulDays: lawful?.n ?? null,
    lawfulUnit: lawful ? (unitOf(lawful) ?? null) : null,
  }
}
