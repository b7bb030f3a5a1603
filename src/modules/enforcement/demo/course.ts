import type { Day } from '../../../kernel/day.ts'
import type { Story } from '../../../store/demo-story.ts'
import { pair } from './people.ts'

export const LEGAL = '法规科/法规科工作人员'
export const LEGAL_HEAD = '法规科/法规科科长'
export const DEPUTY = '市财政局/分管副局长'
export const handlerOf = (section: string): string => `finance-${section}/科室承办人`

type Steps = Story['steps']

export const found = (section: string, on: Day, party: string, act: string, more: Story['row'] = {}): Story['row'] => ({
  proceeding: 'ordinary',
  source: 'inspection',
  foundOn: on,
  party,
  partyKind: 'organization',
  act,
  section: `finance-${section}`,
  ...more,
})

/** From the clue to the filing: when the act ended is established, a deputy head approves. */
export const filed = (section: string, verified: Day, ended: Day, approved: Day): Steps => [
  [verified, handlerOf(section), 'verify', { data: { actEndedOn: ended, grounds: '账簿、凭证和询问笔录' } }],
  [approved, DEPUTY, 'file', { fills: { officers: pair(section, section === 'accounting' ? [1, 2] : [2, 3]) } }],
]

export const recorded = (section: string, on: Day, simple = false): Steps => [
  [
    on,
    handlerOf(section),
    'recordProcess',
    {
      fills: {
        recordings: [
          ['start', simple ? '出示执法证件的录音录像' : '立案审批表'],
          ['investigation', '询问笔录、现场检查录音录像'],
          ...(simple ? [] : [['review', '法制审核意见书']]),
          ['decision', simple ? '当场处罚决定书存根' : '集体讨论记录、决定书'],
          ['service', '送达回证'],
          ['execution', simple ? '履行情况记录' : '缴款票据'],
        ].map(([stage, proof]) => ({ stage, manner: stage === 'investigation' ? 'media' : 'text', proof })),
      },
    },
  ],
]

export const served = (section: string, on: Day, receivedOn: Day = on): Steps => [
  [
    on,
    handlerOf(section),
    'serve',
    { data: { receivedOn, manner: '直接送达', place: '当事人住所', receiver: '当事人的委托代理人' } },
  ],
]
export const published = (on: Day, publicName: string): Steps => [
  [on, LEGAL, 'publish', { fills: { publicName, publishedOn: on, publishedAt: 'https://czj.yunzhou.example/xzcf' } }],
]
export const paid = (section: string, on: Day, yuan: number): Steps => [
  [on, handlerOf(section), 'pay', { fills: { paid: `${yuan}00` } }],
]
export const closed = (section: string, on: Day): Steps => [...recorded(section, on), [on, handlerOf(section), 'close']]
