import { addDays, type Day } from '../../kernel/day.ts'
import { caseView } from '../../store/case-view.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoCity, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { type Body, bodiesOf } from './demo/bodies.ts'
import { documentOf } from './demo/documents.ts'
import { faults } from './demo/faults.ts'
import { type Round, rounds } from './demo/rounds.ts'
import { publication } from './publication.procedure.ts'
import { publications } from './publications.register.ts'
import { checkPublication } from './server/self-check.ts'

const SECTION = 'finance-budget'
const SUPERVISOR = '预算科/科室负责人'
const FAULTS = Object.keys(faults)

/** Two years of publication by the departments and units of the city, and a third that begins: most in time, some late, with the faults that inspectors find. */
export const demo: DemoDoor = {
  plan: (city) => [
    ...rounds.flatMap((round) =>
      Array.from({ length: bodiesIn(round, city) }, (_, at) => storyOf({ round, at }, city)).flat(),
    ),
    ...DISTRICTS.map(districtBudget),
    ...city.years.map(
      (year): DemoAct => ({
        on: `${year + 1}-01-10` as Day,
        run: (stage) => closed(stage, year),
      }),
    ),
  ],
}

/** The year is closed by the section for the city, and by each district for its own bodies. */
async function closed({ store, as }: DemoStage, year: number): Promise<void> {
  await closePeriod(store, as(SUPERVISOR), publications.id, SECTION, year)
  for (const bureau of ['青云区', '临江区', '东湖区', '南屏县', '北原县']) {
    const work = as(`${bureau}财政局/区财政局局长`)
    await closePeriod(store, work, publications.id, work.actor.holdings[0]?.unit ?? '', year)
  }
}

const DISTRICTS: readonly (readonly [bureau: string, name: string, approved: string])[] = [
  ['青云区财政局', '青云区', '2025-01-09'],
  ['临江区财政局', '临江区', '2025-01-10'],
  ['南屏县财政局', '南屏县', '2025-01-13'],
]
/** The congress of a district has approved its budget: its bureau has twenty days. */
const districtBudget = ([bureau, name, approved]: (typeof DISTRICTS)[number]): DemoAct => ({
  on: approved as Day,
  run: ({ store, as, today }) => {
    const work = as(`${bureau}/区财政局法治工作人员`)
    const body = work.actor.holdings[0]?.unit
    const row = { body, bodyName: `${name}人民政府`, level: 'government', kind: 'budget', year: 2025, startsOn: today }
    return save(store, work, publications.id, { id: `publication-2025-budget-${body}`, row })
  },
})

/** The bureau began with some departments and took in everybody in the second year: for the accounts of 2023 some districts, for the budget of 2024 all. */
const bodiesIn = ({ approved, kind }: Round, { scale }: DemoCity): number => {
  if (scale === 'small') return 3
  if (approved < '2024-01-01') return 10
  if (approved >= '2025-01-01') return CITY_ONLY
  return kind === 'final' ? SOME_DISTRICTS : EVERYBODY
}
const CITY_ONLY = 36
const SOME_DISTRICTS = 140
/** More than there are: who is not there does nothing. */
const EVERYBODY = 300

/** One body in one round. */
interface Story {
  readonly round: Round
  readonly at: number
}

function storyOf(story: Story, { random }: DemoCity): readonly DemoAct[] {
  const { round, at } = story
  const on = addDays(random.chance(0.06) ? addDays(round.to, 14) : round.from, random.between(0, 6))
  const act = (when: Day, run: (stage: DemoStage, body: Body, id: string) => Promise<unknown>): DemoAct => ({
    on: when,
    run: async (stage) => {
      const body = (await bodiesOf(stage.store, stage.today))[at]
      if (body) await run(stage, body, `publication-${round.year}-${round.kind}-${body.id}`)
    },
  })
  return [
    act(round.approved, (stage, body, id) => (body.level === 'unit' ? nothing : opened(stage, round, body, id))),
    act(round.letter, (stage, body, id) =>
      body.level === 'unit' ? opened(stage, round, body, id) : approved(stage, story, body, id),
    ),
    act(round.relay, ({ store, as }, body, id) =>
      body.level === 'unit'
        ? take(store, as(body.head), publication.id, id, 'relay', {
            fills: { letterNumber: letterNumber('内批', story) },
          })
        : nothing,
    ),
    act(addDays(on, -3), (stage, body, id) => submitted(stage, round, body, id, faultOf(at))),
    act(addDays(on, -2), (stage, body, id) => answered(stage, story, body, id)),
    act(addDays(on, -1), ({ store, as }, { head }, id) =>
      take(store, as(head), publication.id, id, 'sign', { data: { opinion: '同意公开' } }),
    ),
    act(on, (stage, body, id) => published(stage, story, body, id)),
    act(addDays(on, 20), (stage, body, id) => inspected(stage, body, id)),
    act(addDays(on, 31), (stage, body, id) => (isStillAtIt(story) ? nothing : mended(stage, round, body, id))),
  ]
}

const nothing = Promise.resolve()
/** A unit below a department, in the last round, has not mended on the last day. */
const isStillAtIt = ({ round, at }: Story): boolean => at === 7 && round.kind === 'final' && round.year === 2023
const letterNumber = (prefix: string, { round, at }: Story): string =>
  `${prefix}〔${round.letter.slice(0, 4)}〕${at + 11}号`
/** Every kind of fault occurs somewhere; one body in five has one among the first, one in eight among the rest. */
const faultOf = (at: number): string | undefined => {
  const every = at < CITY_ONLY ? 5 : 8
  return at % every === 2 ? FAULTS[Math.floor(at / every) % FAULTS.length] : undefined
}

const opened = ({ store, as, today }: DemoStage, { kind, year }: Round, body: Body, id: string) =>
  save(store, as(body.supervisor), publications.id, {
    id,
    row: { body: body.id, bodyName: body.name, level: body.level, kind, year, startsOn: today },
  })

const approved = ({ store, as }: DemoStage, story: Story, { supervisor }: Body, id: string) =>
  take(store, as(supervisor), publication.id, id, 'approve', { fills: { letterNumber: letterNumber('云财预', story) } })

async function submitted(stage: DemoStage, round: Round, body: Body, id: string, fault?: string): Promise<void> {
  const document = await documentOf(stage, round, body, fault)
  await take(stage.store, stage.as(body.accountant), publication.id, id, 'submit', {
    fills: { documents: [document] },
    data: { secrecyReviewed: true },
  })
  await checkPublication(stage.store, stage.as(SUPERVISOR), id)
}

/** Most mend what the check found; some leave it, with a word, and are told to mend afterwards. */
async function answered(stage: DemoStage, { round, at }: Story, body: Body, id: string): Promise<void> {
  const { row } = await caseView(stage.store, publications.id, id)
  if (!row.errors) return
  if (faultOf(at) !== undefined && at % 2 === 0) return submitted(stage, round, body, id)
  await take(stage.store, stage.as(body.accountant), publication.id, id, 'explain', {
    fills: { explanation: '与批复文件一致，公开后按要求核对。' },
  })
}

const published = ({ store, as, today }: DemoStage, { round, at }: Story, { accountant, code }: Body, id: string) =>
  take(store, as(accountant), publication.id, id, 'publish', {
    fills: {
      ...{ publishedOn: today, where: at % 9 === 5 ? 'own' : 'both' },
      address: `https://www.yunzhou.example/budget/${round.year}/${round.kind}/${code}.html`,
    },
  })

/** The bureau looks at what was published with faults that were only explained. */
async function inspected({ store, as, today }: DemoStage, { supervisor }: Body, id: string): Promise<void> {
  const { row } = await caseView(store, publications.id, id)
  const [first] = row.findings ?? []
  if (!row.errors || !first) return
  await take(store, as(supervisor), publication.id, id, 'orderToMend', {
    data: { dimension: first.dimension, problem: first.says, mendBy: addDays(today, 15) },
  })
}

async function mended(stage: DemoStage, round: Round, body: Body, id: string): Promise<void> {
  const { store, as } = stage
  if ((await caseView(store, publications.id, id)).state !== 'mending') return
  await take(store, as(body.accountant), publication.id, id, 'mended', {
    fills: { documents: [await documentOf(stage, round, body)] },
    data: { measures: '已更正有误的数据，重新公开并附更正说明。' },
  })
  await checkPublication(store, as(SUPERVISOR), id)
}
