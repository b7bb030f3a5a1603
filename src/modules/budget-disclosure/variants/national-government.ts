import type { KindWords } from '../understanding/variant.ts'
import { nationalDebtKinds } from './national-debt.ts'

const level = 'government'

/** The fourteen tables of a government's own set, and the forms of debt disclosure. */
export const nationalGovernment: readonly KindWords[] = [
  { kind: 'G1', name: '一般公共预算收入表', level, titles: ['一般公共预算收入*表'], codes: 'revenue' },
  { kind: 'G2', name: '一般公共预算支出表', level, titles: ['一般公共预算支出*表'], codes: 'functional' },
  {
    kind: 'G3',
    name: '一般公共预算本级支出表',
    level,
    titles: [
      ...['一般公共预算本级支出*表', '一般公共预算*本级支出*表', '本级一般公共预算支出*表'],
      ...[
        '^省级一般公共预算支出*表',
        '^市级一般公共预算支出*表',
        '^县级一般公共预算支出*表',
        '^区级一般公共预算支出*表',
      ],
    ],
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
    titles: ['税收返还和转移支付*表', '一般公共预算*转移支付*表', '一般公共预算税收返还*表', '转移支付*分项目*表'],
  },
  {
    kind: 'G5-region',
    name: '一般公共预算税收返还和转移支付分地区表',
    level,
    titles: [
      ...['一般公共预算税收返还*地区*表', '一般公共预算*转移支付*地区*表', '税收返还和转移支付*地区*表'],
      ...['转移支付*分地区*表', '转移支付*地区*表', '分地区*转移支付*表'],
    ],
  },
  {
    kind: 'general-balance',
    name: '一般公共预算收支平衡表',
    level,
    titles: ['一般公共预算收支*表', '一般公共预算*平衡*表', '公共财政收支*表'],
  },
  { kind: 'G7', name: '政府性基金收入表', level, titles: ['政府性基金*收入*表'], codes: 'revenue' },
  { kind: 'G8', name: '政府性基金支出表', level, titles: ['政府性基金*支出*表'], codes: 'functional' },
  { kind: 'G9', name: '政府性基金转移支付表', level, titles: ['政府性基金*转移支付*表'] },
  { kind: 'G11', name: '国有资本经营预算收入表', level, titles: ['国有资本经营*收入*表'], codes: 'revenue' },
  { kind: 'G12', name: '国有资本经营预算支出表', level, titles: ['国有资本经营*支出*表'], codes: 'functional' },
  {
    kind: 'fund-balance',
    name: '政府性基金收支平衡表',
    level,
    titles: ['政府性基金*收支*表', '政府性基金*平衡*表'],
  },
  {
    kind: 'capital-balance',
    name: '国有资本经营预算收支平衡表',
    level,
    titles: ['国有资本经营*收支*表', '国有资本经营*平衡*表'],
  },
  {
    kind: 'social-balance',
    name: '社会保险基金收支情况表',
    level,
    titles: ['社会保险基金*收支*表', '社会保险基金*结余*表'],
  },
  { kind: 'G13', name: '社会保险基金收入表', level, titles: ['社会保险基金*收入*表'] },
  { kind: 'G14', name: '社会保险基金支出表', level, titles: ['社会保险基金*支出*表'] },
  ...nationalDebtKinds,
]
