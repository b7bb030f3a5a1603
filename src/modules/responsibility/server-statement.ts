import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { type Figure, printFigure, printValue } from '../../kernel/figure.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import { indicatorsOf, registersOf } from '../../kernel/module.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Asked, Route } from '../../server/door.ts'
import type { Filter, Saved, Store, Work } from '../../store/contract.ts'
import { eachRow } from '../../store/each.ts'
import { figure } from '../../store/figure.ts'
import { entitled } from '../../store/permission.ts'
import { save } from '../../store/save.ts'
import { dutyItems } from './duty-items.register.ts'
import { dutyStatements } from './duty-statements.register.ts'
import { meetings } from './meetings.register.ts'
import {
  type DutyFact,
  draftStatement,
  type FigureFact,
  type MeetingFact,
  type StatementFacts,
} from './statement-draft.ts'

const order = z.object({ year: z.number().int().min(2000).max(2100), speaker: z.string().min(1) })

/** 由记录形成述法稿: the person's duties, meetings, studies and the year's figures, as the asking person may read them. */
export const statementRoute: Route = {
  method: 'POST',
  path: '/statements',
  name: '由台账记录形成述法稿',
  body: order,
  run: async ({ store, work, body }: Asked) => {
    const { year, speaker } = body as z.infer<typeof order>
    const facts = await factsOf(store, work, year, speaker)
    if (facts.duties.length + facts.meetings.length + facts.studies.length === 0)
      throw refuse(`没有找到该人员${year}年的履职、会议和学法记录`, { way: '请核对年度和述法人，或者先登记台账' })
    return formStatement(store, work, speaker, facts)
  },
}

/** Opens a statement with what the records say. */
export const formStatement = (store: Store, work: Work, speaker: string, facts: StatementFacts): Promise<Saved> =>
  save(store, work, dutyStatements.id, {
    row: {
      year: facts.year,
      speaker,
      capacity: facts.first ? 'first' : 'member',
      draftedOn: work.today,
      draftedBy: work.actor.person,
      ...draftStatement(facts),
    },
  })

export async function factsOf(store: Store, work: Work, year: number, speaker: string): Promise<StatementFacts> {
  const duties = await all(store, work, dutyItems.id, [
    { field: 'year', op: 'is', value: String(year) },
    { field: 'holder', op: 'is', value: speaker },
  ])
  const chaired = await all(store, work, meetings.id, [
    ...inYear('heldOn', year),
    { field: 'chair', op: 'is', value: speaker },
  ])
  const byNumber = duties.toSorted((a, b) => Number(a.number) - Number(b.number))
  return {
    year,
    first: duties.length > 0,
    duties: byNumber.map((row) => ({ ...row, met: row.met ?? [] }) as unknown as DutyFact),
    meetings: chaired.map((row) => ({ ...row, on: row.heldOn }) as unknown as MeetingFact),
    studies: await studiesOf(store, work, year, speaker),
    figures: await figuresOf(store, work, year),
  }
}

type Values = Readonly<Record<string, unknown>>

async function all(store: Store, work: Work, register: string, filters: readonly Filter[]): Promise<readonly Values[]> {
  const known = registersOf(store.modules).find(({ id }) => id === register)
  if (!known) return []
  const found: Values[] = []
  const query = { filters, order: { by: known.dated } }
  for await (const { row } of eachRow(store, work, register, query, Object.keys(known.fields))) found.push(row)
  return found
}

const inYear = (field: string, year: number): readonly Filter[] => [
  { field, op: 'from', value: `${year}-01-01` },
  { field, op: 'to', value: `${year}-12-31` },
]

/** Where the duty of study keeps its sessions; without that duty there are none. */
async function studiesOf(store: Store, work: Work, year: number, speaker: string): Promise<StatementFacts['studies']> {
  const sessions = await all(store, work, 'learning.study-sessions', inYear('heldOn', year))
  return sessions
    .filter(({ chair, attendance }) => chair === speaker || came(attendance, speaker))
    .map(({ heldOn, topic, chair }) => ({ on: heldOn as Day, topic: String(topic), chaired: chair === speaker }))
}
const came = (attendance: unknown, person: string): boolean =>
  Array.isArray(attendance) && attendance.some((one) => one.person === person && !one.absentFor)

/** Figures that a leader's statement speaks of, by their ids: of duties that may or may not be installed. */
const SPOKEN_OF = [
  'responsibility.tasks',
  'responsibility.tasks-done',
  'responsibility.institutions',
  'learning.study-sessions',
  'normative-documents.reviewed',
  'information-requests.answered',
  'disputes.reconsiderations-handled',
  'disputes.litigations-handled',
  'disputes.suits-heard',
  'disputes.suits-attended',
]

async function figuresOf(store: Store, work: Work, year: number): Promise<readonly FigureFact[]> {
  const found: FigureFact[] = []
  for (const id of SPOKEN_OF) {
    const indicator = indicatorsOf(store.modules).find((one) => one.id === id)
    if (!indicator || !('of' in indicator) || entitled(work.actor, indicator.of.access.read).length === 0) continue
    const counted = await figure(store, indicator, yearPeriod(year))
    const { name, unit, counts } = indicator
    const rows = counted.is === 'blank' ? 0 : counted.sources.length
    found.push({ id, name, unit, counts, rows, ...printed(counted) })
  }
  return found
}

/** Before the year is closed a statement may give what is counted so far, and says so. */
const printed = (counted: Figure): Pick<FigureFact, 'printed' | 'interim'> =>
  counted.is === 'partial'
    ? { printed: printValue(counted.value), interim: true }
    : { printed: printFigure(counted), interim: false }
