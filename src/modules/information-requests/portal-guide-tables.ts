import type { Day } from '../../kernel/day.ts'
import { cite } from '../../kernel/law.ts'
import { type Limit, spanText } from '../../kernel/limit.ts'
import { fen, printMoney } from '../../kernel/money.ts'
import { valueOn } from '../../kernel/parameter.ts'
import {
  coAgencyOpinion,
  disclosureCorrectionNotice,
  disclosureReply,
  disclosureReplyExtension,
  thirdPartyOpinion,
} from '../../law/disclosure-regulation.ts'
import { type FeeTier, feePayment, feeTariff } from '../../law/information-fee.ts'
import { suit, suitAfterReconsideration } from '../../law/litigation-law.ts'
import { reconsiderationApplication, reconsiderationLaw } from '../../law/reconsideration-law.ts'
import { type Html, html } from '../../portal/html.ts'
import { table } from '../../portal/parts/blocks.ts'
import type { Office } from '../../store/contract.ts'
import { type Channel, channels, receiptRules, ruleOfChannel } from './channels.ts'

/** Every channel with the rule that says which day is the day of receipt. */
export const channelTable = (): Html =>
  table(
    '提交方式和收到之日',
    ['提交方式', '收到之日', '依据'],
    (Object.keys(channels) as Channel[]).map((channel) => {
      const { rule, basis } = ruleOfChannel[channel]
      return [channels[channel], receiptRules[rule].replace(/^以(.*)为收到之日$/, '$1'), cite(basis)]
    }),
  )

export const limitTable = (today: Day): Html =>
  table(
    '办理期限',
    ['事项', '期限', '起算', '依据'],
    [
      disclosureReply,
      disclosureReplyExtension,
      disclosureCorrectionNotice,
      thirdPartyOpinion,
      coAgencyOpinion,
      feePayment,
    ].map((limit) => {
      const { value, basis } = valueOn(limit, today)
      return [limit.name, spanText(value), `${limit.runsFrom}的次日`, cite(basis)]
    }),
  )

export function feeTables(today: Day): Html {
  const { value, basis } = valueOn(feeTariff, today)
  const { tiers, thereafter } = value.perItem
  const last = tiers.at(-1) as FeeTier
  const further: FeeTier = { upTo: (last.upTo ?? 0) + thereafter.every, each: last.each + thereafter.adds }
  return html`${table(
    '按件计收（同一申请人同一自然月内累计）',
    ['件数', '标准'],
    [
      ...tierRows(tiers, '件'),
      ...tierRows([last, further], '件').slice(1),
      [`以后每增加 ${thereafter.every} 件`, `每件再增加 ${yuan(thereafter.adds)}`],
    ],
  )}${table('按量计收（一件申请的页数）', ['页数', '标准'], tierRows(value.perPage.tiers, '页'))}<p class="hint">依据：${cite(basis)}</p>`
}

const tierRows = (tiers: readonly FeeTier[], word: string): readonly (readonly [string, string])[] =>
  tiers.map(({ upTo, each }, index) => {
    const from = (tiers[index - 1]?.upTo ?? 0) + 1
    const range = upTo === null ? `第 ${from} ${word}起` : `第 ${from} 至 ${upTo} ${word}`
    return [range, each === 0 ? '不收费' : `每${word} ${yuan(each)}`]
  })

const yuan = (amount: number): string => printMoney(fen(amount), '元', 0)

/** What one can do against an answer, by its kind: a refusal goes to reconsideration first. */
export const remedyTable = (office: Office, today: Day): Html => {
  const within = (limit: Limit, from: string) => `自收到${from}之日起${spanText(valueOn(limit, today).value)}内`
  const rows: [string, string, string][] = [
    [
      '不予公开的答复（包括部分公开中不予公开的部分）',
      `应当先申请行政复议：${within(reconsiderationApplication, '答复')}，向${office.government}提出；对复议决定不服的，${within(suitAfterReconsideration, '复议决定书')}，向${office.court}起诉`,
      cite(reconsiderationLaw.at('第二十三条第一款第（四）项')),
    ],
    [
      '其他答复',
      `可以申请行政复议：${within(reconsiderationApplication, '答复')}，向${office.government}提出；也可以直接起诉：${within(suit, '答复')}，向${office.court}提起行政诉讼`,
      `${cite(valueOn(reconsiderationApplication, today).basis)}、${cite(valueOn(suit, today).basis)}`,
    ],
  ]
  return table('行政复议和行政诉讼', ['答复', '途径和期限', '依据'], rows)
}
