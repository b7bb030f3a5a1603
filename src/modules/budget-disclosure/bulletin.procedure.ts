import { procedure, type Step } from '../../kernel/procedure.ts'
import { text } from '../../kernel/register.ts'
import { disclosureRules } from '../../law/budget-disclosure.ts'
import { type BulletinFields, bulletins } from './bulletins.register.ts'
import { rankingNotice } from './letters/ranking-notice.ts'
import { drafters, leaders } from './participants.ts'

const basis = disclosureRules.whole

const states = {
  drafted: { name: '拟稿' },
  signed: { name: '已签发，待印发' },
  issued: { name: '已印发', ends: true },
  dropped: { name: '不再印发', ends: true },
} as const
type BulletinStep = Step<keyof typeof states, keyof BulletinFields & string, BulletinFields>
const steps = <const T extends Readonly<Record<string, BulletinStep>>>(declared: T): T => declared

/** 通报: drafted from the board, signed by a leader, sent out as a letter. */
export const bulletin = procedure({
  id: 'budget-disclosure.bulletin',
  name: '预决算公开通报',
  basis,
  keeps: bulletins,
  states,
  opening: { name: '拟稿', by: drafters },
  opensAs: 'drafted',
  steps: steps({
    revise: {
      name: '修改',
      from: 'drafted',
      by: drafters,
      basis,
      fills: ['best', 'exposed', 'demands'],
      internal: true,
    },
    sign: {
      name: '签发',
      from: 'drafted',
      to: 'signed',
      by: leaders,
      basis,
      apartFrom: ['revise'],
      data: { opinion: text('签发意见') },
    },
    issue: {
      name: '印发',
      from: 'signed',
      to: 'issued',
      by: drafters,
      basis,
      fills: ['number'],
      letter: rankingNotice,
    },
    drop: {
      name: '不再印发',
      from: ['drafted', 'signed'],
      to: 'dropped',
      by: [...drafters, ...leaders],
      basis,
      data: { why: text('原因', { required: true }) },
    },
  }),
  deadlines: {},
})
