import type { Day } from '../../../kernel/day.ts'
import { amend } from '../../../store/amend.ts'
import type { DemoAct, DemoStage } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { discretionStandards } from '../discretion-standards.register.ts'
import { powers } from '../powers.register.ts'

const LEGAL = '法规科/法规科工作人员'
const HEAD = '法规科/法规科科长'

type Power = readonly [id: string, name: string, kind: string, section: string, law: string, article: string]
const POWERS: readonly Power[] = [
  ['books', '对不依法设置会计账簿、未按规定保管会计资料的处罚', 'penalty', 'accounting', '会计法', '法律责任章'],
  [
    'forged',
    '对伪造、变造会计凭证、会计账簿，编制虚假财务会计报告的处罚',
    'penalty',
    'supervision',
    '会计法',
    '法律责任章',
  ],
  ['agency', '对代理记账机构违法行为的处罚', 'penalty', 'accounting', '代理记账管理办法', '法律责任条款'],
  ['supplier', '对供应商提供虚假材料谋取中标、成交的处罚', 'penalty', 'procurement', '政府采购法', '第七十七条'],
  ['purchaser', '对采购人、采购代理机构违法行为的处罚', 'penalty', 'procurement', '政府采购法', '第七十一条'],
  ['funds', '对骗取、截留、挪用财政资金行为的处罚', 'penalty', 'supervision', '财政违法行为处罚处分条例', '第十四条'],
  ['receipts', '对违反财政票据管理行为的处罚', 'penalty', 'supervision', '财政违法行为处罚处分条例', '第十六条'],
  ['licence', '代理记账机构资格审批', 'licence', 'accounting', '会计法', '会计机构和会计人员章'],
  ['inspection', '会计监督检查', 'inspection', 'supervision', '会计法', '会计监督章'],
  ['procurement-inspection', '政府采购监督检查', 'inspection', 'procurement', '政府采购法', '第五十九条'],
  ['keeping', '先行登记保存证据', 'other', 'supervision', '行政处罚法', '第五十六条'],
  ['complaint', '政府采购投诉处理', 'adjudication', 'procurement', '政府采购法', '第五十六条'],
]

/** The list of powers as it was inherited, each decomposed to posts; one withdrawn in 2024. Standards of discretion, one replaced. */
export const powerActs: readonly DemoAct[] = [
  { on: '2023-01-03', run: enter },
  { on: '2023-01-05', run: (stage) => standards(stage, FIRST) },
  { on: '2024-03-01', run: (stage) => standards(stage, SECOND) },
  {
    on: '2024-05-20',
    run: ({ store, as, today }) =>
      amend(store, as(HEAD), powers.id, 'power-keeping', {
        changes: { withdrawnOn: today, endReason: '属于执法手段，不再单列为职权（云财法〔2024〕12号）' },
        reason: '权责清单动态调整',
      }),
  },
]

async function enter({ store, as }: DemoStage): Promise<void> {
  for (const [index, [id, name, kind, section, law, article]] of POWERS.entries())
    await save(store, as(LEGAL), powers.id, {
      id: `power-${id}`,
      row: {
        code: `0213-${String(index + 1).padStart(3, '0')}`,
        name,
        kind,
        section: `finance-${section}`,
        grounds: [{ law, article }],
        listedOn: '2021-12-20',
        assignments: assignments(kind, section),
      },
    })
}

/** body → section → post: who investigates, who examines, who reviews, who decides. */
const assignments = (kind: string, section: string) => [
  {
    post: `post-finance-${section}-2`,
    step: kind === 'inspection' ? '实施检查' : kind === 'licence' ? '受理、审查' : '立案、调查取证',
    days: 40,
    liability: '对事实、证据和程序负责',
  },
  { post: `post-finance-${section}-1`, step: '审核', days: 5, liability: '对处理建议负责' },
  ...(kind === 'penalty'
    ? [{ post: 'post-finance-regulation-2', step: '法制审核', days: 7, liability: '对审核意见负责' }]
    : []),
  ...(kind === 'inspection' ? [] : [{ post: 'post-finance-2', step: '决定', days: 5, liability: '对决定负责' }]),
]

interface Standard {
  readonly id: string
  readonly power: string
  readonly name: string
  readonly from: Day
  readonly document: string
  readonly measure: string
  readonly base?: string
  readonly range: readonly [number, number]
  readonly cuts: readonly [number, number]
}
const FIRST: readonly Standard[] = [
  {
    ...{ id: 'books', power: 'books', name: '不依法设置会计账簿', from: '2022-12-30', document: '云财法〔2022〕31号' },
    ...{ measure: 'yuan', range: [3_000, 50_000], cuts: [10_000, 30_000] },
  },
  {
    ...{ id: 'supplier', power: 'supplier', name: '供应商提供虚假材料谋取中标、成交' },
    ...{ from: '2022-12-30', document: '云财法〔2022〕31号', measure: 'percent', base: '采购金额' },
    ...{ range: [50, 100], cuts: [65, 85] },
  },
  {
    ...{
      id: 'funds',
      power: 'funds',
      name: '骗取、截留、挪用财政资金',
      from: '2022-12-30',
      document: '云财法〔2022〕31号',
    },
    ...{ measure: 'percent', base: '违法资金数额', range: [1_000, 5_000], cuts: [2_000, 3_500] },
  },
]
const SECOND: readonly Standard[] = [
  {
    ...{
      id: 'agency',
      power: 'agency',
      name: '代理记账机构违法执业',
      from: '2024-03-01',
      document: '云财法〔2024〕5号',
    },
    ...{ measure: 'yuan', range: [3_000, 30_000], cuts: [8_000, 20_000] },
  },
]

async function standards({ store, as }: DemoStage, list: readonly Standard[]): Promise<void> {
  for (const { id, power, name, from, document, measure, base, range, cuts } of list)
    await save(store, as(LEGAL), discretionStandards.id, {
      id: `standard-${id}`,
      row: {
        power: `power-${power}`,
        name,
        document,
        effectiveFrom: from,
        measure,
        ...(base && { baseName: base }),
        lowest: range[0],
        highest: range[1],
        tiers: [
          { label: '较轻', from: range[0], to: cuts[0], conditions: '初次违法，主动改正，没有造成后果' },
          { label: '一般', from: cuts[0], to: cuts[1], conditions: '没有从轻、从重情节' },
          { label: '较重', from: cuts[1], to: range[1], conditions: '拒不改正、隐匿证据或者造成较大后果' },
        ],
      },
    })
}
