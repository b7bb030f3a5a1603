import type { Day } from '../../kernel/day.ts'
import { amend } from '../../store/amend.ts'
import type { DemoAct, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { list } from '../../store/list.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { found } from './demo/foundation.ts'
import { leadingGroup } from './leading-group.procedure.ts'
import { leadingGroups } from './leading-groups.register.ts'
import { appointments } from './posts.register.ts'
import { holderOf } from './server.ts'

/** The bureau's own story: the leading group set up, a deputy head who leaves, the group adjusted each year. */
export const demo: DemoDoor = {
  plan: (city) => [
    { on: '2022-12-01', run: (stage) => found(stage, city) },
    { on: '2023-02-13', run: (stage) => setUp(stage) },
    ...settle('2023-02-20', '2023-02-22'),
    { on: '2024-01-30', run: (stage) => changeOfPost(stage) },
    ...settle('2024-02-19', '2024-02-21'),
  ],
}

/** The deputy head in charge of debt retires, the head of the budget section follows, and there the first of the staff. */
async function changeOfPost(stage: DemoStage): Promise<void> {
  const work = stage.as('市财政局/人事科工作人员')
  const leave = (appointment: string, reason: string) =>
    amend(stage.store, work, appointments.id, `appointment-finance-${appointment}`, {
      changes: { until: '2024-01-29' },
      reason,
    })
  const follow = (post: string, holder: string, document: string) =>
    save(stage.store, work, appointments.id, {
      id: `appointment-finance-${post}-b`,
      row: {
        post: `post-finance-${post}`,
        holder: `person-finance-${holder}`,
        manner: 'regular',
        document,
        from: stage.today,
      },
    })
  await leave('4', '到龄退休，免去副局长职务（云财干〔2024〕2号）')
  await leave('budget-1', '任副局长，不再担任预算科科长（云财干〔2024〕3号）')
  await leave('budget-2', '任预算科科长（云财干〔2024〕4号）')
  await follow('4', 'budget-1', '云财干〔2024〕3号')
  await follow('budget-1', 'budget-2', '云财干〔2024〕4号')
}

async function setUp(stage: DemoStage): Promise<void> {
  await save(stage.store, stage.as('法规科/法规科工作人员'), leadingGroups.id, {
    row: {
      name: '法治财政建设领导小组',
      proposedOn: stage.today,
      reason: '为加快推进法治财政建设，根据工作需要',
      members: await membersOn(stage),
      groupDuties:
        '统筹推进全市法治财政建设；审议法治财政建设年度计划和重大事项；督促检查法治财政建设任务落实；研究解决法治财政建设中的重大问题。',
      unitDuties: UNIT_DUTIES,
      office: 'finance-regulation',
    },
  })
}

/** The head confirms what is proposed, the office issues it, the former composition is replaced. */
const settle = (confirmed: Day, issued: Day): readonly DemoAct[] => [
  {
    on: confirmed,
    run: async (stage) =>
      take(stage.store, stage.as('市财政局/局长'), leadingGroup.id, await groupIn(stage, 'proposed'), 'confirm', {}),
  },
  {
    on: issued,
    run: async (stage) => {
      const former = await groupIn(stage, 'issued').catch(() => undefined)
      await take(
        stage.store,
        stage.as('办公室/办公室主任'),
        leadingGroup.id,
        await groupIn(stage, 'confirmed'),
        'issue',
        {
          fills: { effectiveFrom: issued },
        },
      )
      if (former) await take(stage.store, stage.as('法规科/法规科工作人员'), leadingGroup.id, former, 'replace', {})
    },
  },
]

async function groupIn({ store, as }: DemoStage, state: string): Promise<string> {
  const found = await list(store, as('法规科/法规科工作人员'), leadingGroups.id, {
    filters: [{ field: 'state', op: 'is', value: state }],
  })
  const id = found.rows[0]?.id
  if (!id) throw new Error(`no leading group is ${state}`)
  return id
}

const MEMBER_SECTIONS = [
  'office',
  'budget',
  'treasury',
  'procurement',
  'debt',
  'accounting',
  'supervision',
  'personnel',
]

async function membersOn({ store, today }: DemoStage): Promise<readonly Readonly<Record<string, string>>[]> {
  const places = [
    ['head', 'post-finance-1'],
    ['deputy', 'post-finance-2'],
    ['deputy', 'post-finance-3'],
    ['deputy', 'post-finance-4'],
    ['director', 'post-finance-regulation-1'],
    ...MEMBER_SECTIONS.map((section) => ['member', `post-finance-${section}-1`]),
  ] as const
  const members: Readonly<Record<string, string>>[] = []
  for (const [capacity, post] of places) {
    const holder = await holderOf(store, post as string, today)
    if (holder) members.push({ capacity: capacity as string, post: post as string, holder })
  }
  return members
}

const UNIT_DUTIES = [
  { unit: 'finance-regulation', duty: '承担领导小组日常工作，牵头规范性文件审核、行政复议应诉、学法普法和年度报告' },
  { unit: 'finance-office', duty: '负责政府信息公开、重大事项督办和公文审核' },
  { unit: 'finance-supervision', duty: '负责财政执法检查、行政处罚和执法人员管理' },
  { unit: 'finance-budget', duty: '负责预决算公开和预算管理法治化' },
  { unit: 'finance-personnel', duty: '负责干部学法考法、述法考核' },
]
