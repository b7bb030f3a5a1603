import { disclosurePeriodInterpretation } from '../../law/disclosure-guidance.ts'
import { disclosureRegulation as law } from '../../law/disclosure-regulation.ts'

/** Ways in which a request arrives. The day of receipt follows from the rule of the channel (条例 第三十一条). */
export const channels = {
  counter: '当面提交',
  oral: '口头申请（代为填写）',
  signedPost: '邮寄（需签收）',
  plainPost: '平常信函（无需签收）',
  web: '本机关平台',
  email: '电子邮件',
  fax: '传真',
} as const
export type Channel = keyof typeof channels

export const receiptRules = {
  submit: '以提交之日为收到之日',
  signedFor: '以本机关签收之日为收到之日',
  systemAck: '以系统回执之日为收到之日',
  mutualConfirm: '以双方确认之日为收到之日',
} as const
export type ReceiptRule = keyof typeof receiptRules

/**
 * The rule of each channel where the bureau has published no other. The bureau's own platform and mailbox acknowledge at once, so that the
 * confirmation of both sides falls on the day of arrival; a letter that nobody signs for and a fax wait for the confirmation.
 */
export const ruleOfChannel = {
  counter: { rule: 'submit', basis: law.at('第三十一条第（一）项') },
  oral: { rule: 'submit', basis: law.at('第二十九条第一款') },
  signedPost: { rule: 'signedFor', basis: law.at('第三十一条第（二）项') },
  plainPost: { rule: 'mutualConfirm', basis: law.at('第三十一条第（二）项') },
  web: { rule: 'systemAck', basis: law.at('第三十一条第（三）项') },
  email: { rule: 'systemAck', basis: disclosurePeriodInterpretation.whole },
  fax: { rule: 'mutualConfirm', basis: law.at('第三十一条第（三）项') },
} as const satisfies Record<Channel, unknown>

/** Whether the day of receipt is known on arrival, or waits for the confirmation of both sides. */
export function waitsForConfirmation(row: { readonly channel?: string; readonly receiptRule?: string }): boolean {
  const published = row.receiptRule ?? ruleOfChannel[row.channel as Channel]?.rule
  return published === 'mutualConfirm'
}
