import type { Day } from '../kernel/day.ts'
import { type AnyProcedure, fromStates, type Step } from '../kernel/procedure.ts'
import type { Actor, Holding } from '../kernel/role.ts'
import type { Kept } from './catalogue.ts'
import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { entitled } from './permission.ts'
import { type Binding, binding, rows } from './query.ts'
import { placedIn, scopeSql } from './scope-sql.ts'

/**
 * must: a next step is mine and the last day is reached; soon: the last day is near, or a step is mine that has none;
 * turn: the step that leads is mine and there is time; waiting: others are next, or the clock stands still.
 */
export type HomeClass = 'must' | 'soon' | 'turn' | 'waiting'
export interface HomeCase {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly state: string
  readonly due?: Day
  readonly mine: boolean
}
export type HomeCases = Readonly<Record<HomeClass, { readonly count: number; readonly cases: readonly HomeCase[] }>>

const SHOWN = 8
/** Of each register the open cases that are due first; more than this nobody reads on one page. */
const MOST = 3_000

/** The open cases in somebody's scope as a home page shows them, in one statement. `soonUntil` is the last day that counts as near. */
export async function homeCases(store: Store, work: Work, soonUntil: Day): Promise<HomeCases> {
  const bound = binding()
  const parts = catalogueFor(store).all.flatMap((kept) => openCases(kept, work, soonUntil, bound))
  if (parts.length === 0) return nothing()
  const found = await rows<Found>(
    store.db,
    `with open as (${parts.map((part) => `(${part})`).join(' union all ')}),
     ranked as (select *, count(*) over w as n, row_number() over (w order by due nulls last, id) as place
       from open where class is not null window w as (partition by class))
     select register, id, caption, state, due, mine, class, n from ranked where place <= ${SHOWN} order by class, place`,
    bound.values,
  )
  return collect(found)
}

interface Found {
  readonly register: string
  readonly id: string
  readonly caption: string
  readonly state: string
  readonly due: Day | null
  readonly mine: boolean
  readonly class: HomeClass
  readonly n: number
}

function collect(found: readonly Found[]): HomeCases {
  const of = (kind: HomeClass) => {
    const cases = found.filter((one) => one.class === kind)
    return { count: Number(cases[0]?.n ?? 0), cases: cases.map(caseOf) }
  }
  return { must: of('must'), soon: of('soon'), turn: of('turn'), waiting: of('waiting') }
}
const caseOf = ({ register, id, caption, state, due, mine }: Found): HomeCase => ({
  register,
  id,
  title: caption,
  state,
  mine,
  ...(due !== null && { due }),
})
const nothing = (): HomeCases => collect([])

function openCases(kept: Kept, { actor, today }: Work, soonUntil: Day, bound: Binding): readonly string[] {
  const { procedure, register, sqlTable } = kept
  const readers = entitled(actor, register.access.read)
  if (!procedure || readers.length === 0) return []
  const { bind } = bound
  const open = Object.keys(procedure.states).filter((state) => !procedure.states[state]?.ends)
  const mine = mineSql(kept, procedure, actor, bound, (step) => !step.internal && step.to !== undefined)
  const leads = mineSql(kept, procedure, actor, bound, (step) => step.leads === true)
  const due = `t.due <= ${bind(today)}::date`
  const near = `t.due <= ${bind(soonUntil)}::date`
  // Where the clock of a case stands still, others are next: the applicant, a third party.
  const free = Object.values(procedure.deadlines).some(({ leading }) => leading) ? 'false' : 't.due is null'
  const takesPart = Object.values(procedure.steps).some((step) => entitled(actor, step.by).length > 0)
  return [
    `select ${bind(register.id)}::text as register, t.id, t.caption, t.state, t.due, coalesce(m.mine or m.leads, false) as mine,
       case when m.mine and ${due} then 'must' when ${near} or (m.mine and ${free}) then 'soon'
         when m.leads and t.due is not null then 'turn'
         when (not coalesce(m.mine, false) or t.due is null) and ${takesPart} then 'waiting' end as class
     from ${sqlTable} t cross join lateral (select ${mine} as mine, ${leads} as leads) m
     where t.state = any(${bind(open)}::text[]) and ${scopeSql(placedIn(kept), readers, actor.person, bound)}
     order by t.due nulls last, t.id limit ${MOST}`,
  ]
}

/** Whether the actor could record one of some steps: not somebody else's act, by a post that reaches the row. */
function mineSql(
  kept: Kept,
  procedure: AnyProcedure,
  actor: Actor,
  bound: Binding,
  which: (step: Step) => boolean,
): string {
  const steps = Object.values(procedure.steps).filter((step) => !step.actor && which(step))
  const parts = actor.holdings.flatMap((holding) => {
    if (holding.role.administers) return []
    const states = [
      ...new Set(steps.filter((step) => isBy(step, holding)).flatMap((step) => fromStates(procedure, step))),
    ]
    if (states.length === 0) return []
    return [
      `(t.state = any(${bound.bind(states)}::text[]) and ${scopeSql(placedIn(kept), [holding], actor.person, bound)})`,
    ]
  })
  return parts.length > 0 ? parts.join(' or ') : 'false'
}

const isBy = (step: Step, { role }: Holding): boolean => step.by.some((one) => one.id === role.id)
