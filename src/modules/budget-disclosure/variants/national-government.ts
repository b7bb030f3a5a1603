import type { KindWords } from '../understanding/variant.ts'

const level = 'government'

/** The fourteen tables of a government's own set, and the forms of debt disclosure. */
export const nationalGovernment: readonly KindWords[] = [
  { kind: 'G1', name: '一般公共预算收入表', level, titles: ['一般公共预算收入*表'] },
  { kind: 'G2', name: '一般公共预算支出表', level, titles: ['一般公共预算支出*表'], codes: 'functional' },
  {
    kind: 'G3',
    name: '一般公共预算本级支出表',
    level,
    titles: ['一般公共预算本级支出*表', '一般公共预算*本级支出*表', '本级一般公共预算支出*表'],
    codes: 'functional',
  },
  {
    kind: 'G4',
    name: '一般公共预算本级基本支出表',
    level,
    titles: ['一般公共预算本级基本支出*表', '一般公共预算*基本支出*表'],
    codes: 'economic',
  },
  {
    kind: 'G5',
    name: '一般公共预算税收返还和转移支付表',
    level,
    titles: ['税收返还和转移支付*表', '一般公共预算*转移支付*表', '一般公共预算税收返还*表'],
  },
  { kind: 'G6', name: '政府一般债务限额和余额情况表', level, titles: ['一般债务*限额*余额*表', '一般债务余额*表'] },
  { kind: 'G7', name: '政府性基金收入表', level, titles: ['政府性基金*收入*表'] },
  { kind: 'G8', name: '政府性基金支出表', level, titles: ['政府性基金*支出*表'], codes: 'functional' },
  { kind: 'G9', name: '政府性基金转移支付表', level, titles: ['政府性基金*转移支付*表'] },
  { kind: 'G10', name: '政府专项债务限额和余额情况表', level, titles: ['专项债务*限额*余额*表', '专项债务余额*表'] },
  { kind: 'G11', name: '国有资本经营预算收入表', level, titles: ['国有资本经营*收入*表'] },
  { kind: 'G12', name: '国有资本经营预算支出表', level, titles: ['国有资本经营*支出*表'], codes: 'functional' },
  { kind: 'G13', name: '社会保险基金收入表', level, titles: ['社会保险基金*收入*表'] },
  { kind: 'G14', name: '社会保险基金支出表', level, titles: ['社会保险基金*支出*表'] },
  {
    kind: 'debt-limit-balance',
    name: '地方政府债务限额及余额情况表',
    titles: ['政府债务限额*余额*表', '债务限额及余额*表'],
  },
  { kind: 'debt-issue-service', name: '地方政府债券发行及还本付息情况表', titles: ['发行及还本付息*表'] },
  { kind: 'debt-early-limit', name: '提前下达债务限额情况表', titles: ['提前下达*限额*表'] },
  { kind: 'debt-new-bonds', name: '新增债券资金安排表', titles: ['新增*债券*资金*表', '新增债券*安排*表'] },
  { kind: 'debt-limit-change', name: '债务限额调整情况表', titles: ['限额调整*表'] },
]
