import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoCity, DemoDoor } from '../../store/demo-door.ts'
import { save } from '../../store/save.ts'
import { campaigns } from './campaigns.register.ts'
import { duties } from './duties.register.ts'

/** The list of publicity responsibilities each January, and the activities of the year as bureaus hold them. */
export const demo: DemoDoor = {
  plan: (city) =>
    city.years.flatMap((year) => [
      listed(year),
      ...ACTIVITIES.map((activity) => held(year, activity, city)),
      {
        on: `${year + 1}-01-08` as Day,
        run: ({ store, as }) => closePeriod(store, as('法规科/法规科科长'), campaigns.id, 'finance-regulation', year),
      },
    ]),
}

const DUTIES = [
  ['预算法', '市级各部门、各单位', '结合部门预算编制培训', 'finance-budget', 2],
  ['会计法', '会计人员、代理记账机构', '继续教育、专题宣讲', 'finance-accounting', 2],
  ['政府采购法', '采购人、代理机构、供应商', '专题培训、政策解读', 'finance-procurement', 2],
  ['行政处罚法', '财政执法人员', '执法培训', 'finance-supervision', 1],
  ['政府信息公开条例', '市级各部门、各单位', '业务培训', 'finance-office', 1],
] as const

const listed = (year: number): DemoAct => ({
  on: `${year}-01-20` as Day,
  run: async ({ store, as }) => {
    for (const [law, audience, manner, responsible, targetCount] of DUTIES)
      await save(store, as('法规科/法规科工作人员'), duties.id, {
        row: { year, law, audience, manner, responsible, targetCount, plannedBy: `${year}-12-20` },
      })
  },
})

interface Activity {
  readonly on: string
  readonly kind: string
  readonly name: string
  readonly place: string
  readonly laws: readonly string[]
  readonly business?: string
  readonly visited?: readonly string[]
}
const ACTIVITIES: readonly Activity[] = [
  {
    on: '03-22',
    kind: 'budget-units',
    name: '部门预算编制与预算法宣讲',
    place: '市财政局报告厅',
    laws: ['预算法'],
    business: 'budgeting',
  },
  { on: '04-15', kind: 'national-security', name: '全民国家安全教育日宣传', place: '人民广场', laws: ['国家安全法'] },
  { on: '05-20', kind: 'civil-code', name: '美好生活·民法典相伴', place: '青云区云栖街道社区', laws: ['民法典'] },
  {
    on: '06-16',
    kind: 'work-safety',
    name: '遵守安全生产法，当好第一责任人',
    place: '企业生产现场',
    laws: ['安全生产法'],
    visited: ['云州城建集团', '云州交通投资集团'],
  },
  {
    on: '07-18',
    kind: 'budget-units',
    name: '全面绩效管理与政府采购法宣讲',
    place: '市财政局报告厅',
    laws: ['政府采购法', '预算法'],
    business: 'procurement',
  },
  {
    on: '08-23',
    kind: 'budget-units',
    name: '财政监督管理与行政处罚法、会计法宣讲',
    place: '市会计学校',
    laws: ['会计法', '行政处罚法'],
    business: 'supervision',
  },
  {
    on: '09-20',
    kind: 'budget-units',
    name: '政府信息公开条例培训',
    place: '市财政局报告厅',
    laws: ['政府信息公开条例'],
    business: 'disclosure',
  },
  { on: '10-26', kind: 'fraud', name: '防范非法集资进社区', place: '东湖区荷塘街道', laws: ['防范和处置非法集资条例'] },
  { on: '12-04', kind: 'constitution', name: '国家宪法日主题宣传', place: '人民广场', laws: ['宪法'] },
]

const held = (year: number, activity: Activity, { random }: DemoCity): DemoAct => ({
  on: `${year}-${activity.on}` as Day,
  run: async ({ store, as, today }) => {
    const photo = await store.files.put(
      as('法规科/法规科工作人员'),
      Buffer.from(`${activity.name}\n${today}\n`),
      `活动记录-${today}.txt`,
      'text/plain',
    )
    const crowd = activity.kind !== 'budget-units'
    await save(store, as('法规科/法规科工作人员'), campaigns.id, {
      row: {
        name: activity.name,
        kind: activity.kind,
        heldOn: today,
        place: activity.place,
        organizer: 'finance-regulation',
        laws: activity.laws.map((name) => ({ name })),
        ...(activity.business && { business: [{ name: activity.business }] }),
        ...(activity.visited && { visited: activity.visited.map((name) => ({ name })) }),
        reached: crowd ? random.between(3, 12) * 50 : random.between(60, 140),
        copies: crowd ? random.between(4, 16) * 50 : random.between(60, 140),
        ...(crowd ? { consulted: random.between(2, 8) * 10 } : { works: random.between(1, 3) }),
        approximate: crowd ? 'approximate' : 'exact',
        proof: [photo],
      },
    })
  },
})
