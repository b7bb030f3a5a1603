import { cite } from '../../kernel/law.ts'
import { type Channel, receiptRules, ruleOfChannel } from './channels.ts'

/** What the rule of a channel means for the applicant, in one sentence with its basis. */
export function receiptSentence(channel: Channel, published?: keyof typeof receiptRules): string {
  const rule = published ?? ruleOfChannel[channel].rule
  return `${receiptRules[rule]}（依据${cite(ruleOfChannel[channel].basis)}）${MEANS[rule]}`
}

const MEANS = {
  submit: '，答复期限从次日起算。',
  signedFor: '，答复期限从次日起算。',
  systemAck: '：系统在您提交的同时向您出具回执，答复期限从次日起算。',
  mutualConfirm: '：我们会在收到的当天与您联系确认，请保持电话畅通；答复期限从确认的次日起算。',
} as const
