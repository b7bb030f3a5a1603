import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoCity, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { save } from '../../store/save.ts'
import { examResults, exams } from './exams.register.ts'
import { platformRecords } from './platform-records.register.ts'
import { studySessions } from './study-sessions.register.ts'

const SECTIONS: Readonly<Record<string, number>> = {
  ...{ office: 5, regulation: 3, budget: 3, treasury: 3, revenue: 3, economy: 3, procurement: 3, debt: 3 },
  ...{ accounting: 3, supervision: 3, administration: 3, agriculture: 3, assets: 3, education: 3, performance: 3 },
  ...{ 'social-security': 3, 'tax-policy': 3, personnel: 2, 'payment-centre': 3, 'appraisal-centre': 3 },
}
/** Everybody of the bureau, the leaders first. */
const STAFF = [
  ...[1, 2, 3, 4].map((n) => `person-finance-${n}`),
  ...Object.entries(SECTIONS).flatMap(([section, people]) =>
    Array.from({ length: people }, (_, at) => `person-finance-${section}-${at + 1}`),
  ),
]
const LEADERS = STAFF.slice(0, 4)

/** Monthly sessions of the leaders, sessions and lectures of the staff, an exam each half-year, the platforms' records at the year's end. */
export const demo: DemoDoor = {
  plan: (city) =>
    city.years.flatMap((year) => [
      ...SESSIONS.map((session) => held(year, session, city)),
      ...EXAMS.map(([on, name]) => examined(`${year}-${on}` as Day, `${year}年${name}`, city)),
      { on: `${year}-12-25` as Day, run: (stage: DemoStage) => recordPlatforms(stage, city) },
      { on: `${year}-12-26` as Day, run: recordElsewhere },
      { on: `${year + 1}-01-08` as Day, run: (stage: DemoStage) => close(stage, year) },
    ]),
}

type Session = readonly [
  on: string,
  kind: string,
  audience: 'leaders' | 'staff' | 'system',
  topic: string,
  laws: readonly string[],
]
const SESSIONS: readonly Session[] = [
  ['01-18', 'before-meeting', 'leaders', '学习宪法关于国家机构的规定', ['宪法']],
  ['02-15', 'theory', 'leaders', '深入学习习近平法治思想', ['宪法']],
  ['03-14', 'special', 'staff', '预算法及其实施条例专题学习', ['预算法', '预算法实施条例']],
  ['04-12', 'before-meeting', 'leaders', '学习国家安全法', ['国家安全法']],
  ['04-26', 'lecture', 'system', '行政处罚法实务讲座', ['行政处罚法']],
  ['05-17', 'special', 'staff', '民法典与财政工作', ['民法典']],
  ['06-19', 'theory', 'leaders', '推进法治政府建设专题研讨', ['法治政府建设实施纲要（2021—2025年）']],
  ['07-12', 'before-meeting', 'leaders', '学习政府采购法', ['政府采购法']],
  ['08-15', 'special', 'staff', '政府信息公开条例与依申请公开办理', ['政府信息公开条例']],
  ['09-13', 'training', 'system', '行政复议法与应诉实务培训', ['行政复议法', '行政诉讼法']],
  ['10-17', 'theory', 'leaders', '会计法与财经纪律', ['会计法']],
  ['11-14', 'special', 'staff', '行政许可和政务服务事项管理', ['行政许可法']],
  ['12-04', 'lecture', 'system', '国家宪法日专题讲座', ['宪法']],
]

const held = (year: number, [on, kind, audience, topic, laws]: Session, { random }: DemoCity): DemoAct => ({
  on: `${year}-${on}` as Day,
  run: async ({ store, as, today }) => {
    const attendance = (audience === 'leaders' ? LEADERS : STAFF).map((one) => ({
      person: one,
      ...(random.chance(0.06) && { absentFor: random.pick(['出差', '病假', '参加市里会议']) }),
    }))
    const work = as('法规科/法规科工作人员')
    const sheet = await store.files.put(
      work,
      Buffer.from(`签到表\n${topic}\n${today}\n`),
      `签到表-${today}.txt`,
      'text/plain',
    )
    const notes = await store.files.put(
      work,
      Buffer.from(`会议记录\n时间：${today}\n主题：${topic}\n学习内容：${laws.join('、')}\n`),
      `会议记录-${today}.txt`,
      'text/plain',
    )
    await save(store, work, studySessions.id, {
      row: {
        topic,
        kind,
        audience,
        heldOn: today,
        hours: audience === 'leaders' ? 1 : 2,
        organizer: 'finance-regulation',
        venue: audience === 'leaders' ? '局机关三楼会议室' : '局机关报告厅',
        chair: audience === 'leaders' ? 'person-finance-1' : 'person-finance-2',
        speaker: kind === 'lecture' ? '市委党校法学教研室' : '法规科',
        laws: laws.map((name) => ({ name })),
        attendance,
        ...(audience === 'system' && { others: random.between(38, 86) }),
        minutes: [notes],
        signIn: [sheet],
      },
    })
  },
})

const EXAMS = [
  ['06-28', '上半年学法用法考试'],
  ['11-28', '国家工作人员学法用法考试'],
] as const

const examined = (on: Day, name: string, { random }: DemoCity): DemoAct => ({
  on,
  run: async ({ store, as, today }) => {
    const work = as('市财政局/人事科工作人员')
    const exam = await save(store, work, exams.id, {
      row: {
        name,
        heldOn: today,
        organizer: 'finance-personnel',
        manner: 'online',
        platform: '智慧普法平台',
        passMark: 60,
        excellentMark: 90,
        scope: [{ name: '宪法' }, { name: '民法典' }, { name: '预算法' }],
      },
    })
    for (const examinee of STAFF) {
      const absent = random.chance(0.03)
      const score = random.chance(0.04) ? random.between(45, 59) : random.between(72, 100)
      await save(store, work, examResults.id, {
        row: {
          exam: exam.id,
          heldOn: today,
          examinee,
          ...(absent ? { absent } : { score, passed: score >= 60, excellent: score >= 90 }),
        },
      })
    }
  },
})

/** Nearly all learn on the first platform, few on the others too. */
const PLATFORMS = [
  ['zhihui', 0.9],
  ['fazhi', 0.15],
  ['farun', 0.1],
  ['xuexi', 0.2],
] as const

async function recordPlatforms({ store, as, today }: DemoStage, { random }: DemoCity): Promise<void> {
  for (const [platform, share] of PLATFORMS)
    for (const learner of STAFF)
      if (random.chance(share))
        await save(store, as('市财政局/人事科工作人员'), platformRecords.id, {
          row: { platform, learner, recordedOn: today, minutes: random.between(900, 2700), obtained: 'file' },
        })
}

/** People of the districts and of some departments, whom the bureau looks after as well. */
const ELSEWHERE = [
  ...['青云区', '临江区', '东湖区', '南屏县', '北原县'].flatMap((district) => [
    `${district}财政局/区财政局局长`,
    `${district}财政局/区财政局法治工作人员`,
  ]),
  ...['教育局', '民政局', '水利局'].flatMap((of) => [`云州市${of}/部门负责人`, `云州市${of}/部门会计`]),
]

/** What one platform says of them: two in three have learned enough. */
async function recordElsewhere({ store, as, today }: DemoStage): Promise<void> {
  for (const [at, who] of ELSEWHERE.entries()) {
    const { person, holdings } = as(who).actor
    const [held] = holdings
    if (!held) continue
    const minutes = at % 3 === 1 ? 1_260 : 1_980 + 60 * at
    await save(store, as('市财政局/人事科工作人员'), platformRecords.id, {
      row: { platform: 'zhihui', learner: person, recordedOn: today, minutes, obtained: 'file' },
      place: { region: held.region, unit: held.unit },
    })
  }
}

async function close({ store, as }: DemoStage, year: number): Promise<void> {
  const work = as('法规科/法规科科长')
  for (const register of [studySessions, exams, examResults, platformRecords])
    for (const unit of ['finance-regulation', 'finance-personnel'])
      await closePeriod(store, work, register.id, unit, year)
  // What is recorded for people elsewhere belongs to their units, which the city closes with its own.
  const elsewhere = ELSEWHERE.flatMap((who) => as(who).actor.holdings[0]?.unit ?? [])
  for (const unit of new Set(elsewhere)) await closePeriod(store, work, platformRecords.id, unit, year)
}
