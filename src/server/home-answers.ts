import type { Day } from '../kernel/day.ts'
import type { AnyHomeQuestion, HomeAsked, HomeLine } from '../kernel/home-question.ts'
import { type Field, moduleOf, nounOf } from '../kernel/register.ts'
import { reportYear } from '../kernel/report-year.ts'
import type { HomeAnswer, HomeItem, RowView } from '../kernel/wire.ts'
import { caseView } from '../store/case-view.ts'
import type { Store, Work } from '../store/contract.ts'
import { eachRow } from '../store/each.ts'
import { catalogueFor } from '../store/house.ts'
import { namesInRows } from '../store/naming.ts'
import { entitled } from '../store/permission.ts'
import { daysLeft } from '../store/standing.ts'

const SHOWN = 8
/** So many rows are looked through; a home is no place to count more. */
const MOST = 2_000

/** The answers to what the duties declare for the home of somebody, each from the rows within his reach. */
export function homeAnswers(
  store: Store,
  work: Work,
  declared = store.modules.flatMap(({ home }) => home ?? []),
): Promise<readonly HomeAnswer[]> {
  const home = work.actor.holdings.find(({ role }) => role.home)?.role.home
  const asked: HomeAsked = { today: work.today, person: work.actor.person, reportYear: reportYear(work.today) }
  const questions = declared
    .filter(({ homes }) => home !== undefined && homes.includes(home))
    .filter(({ of }) => entitled(work.actor, of.access.read).length > 0)
  return Promise.all(questions.map((question) => answered(store, work, question, asked)))
}

async function answered(store: Store, work: Work, question: AnyHomeQuestion, asked: HomeAsked): Promise<HomeAnswer> {
  const { id, name, of, nothing } = question
  const filters = question.where(asked)
  const kept: RowView[] = []
  let seen = 0
  const order = { by: question.order, descending: question.descending === true }
  for await (const row of eachRow(store, work, of.id, { filters, order }, fieldsOf(question))) {
    if (
      question.keep === undefined ||
      question.keep(
        lineOf(row, () => ''),
        asked,
      )
    )
      kept.push(row)
    seen += 1
    if (seen >= MOST) break
  }
  const shown = kept.slice(0, SHOWN)
  const names = await namesInRows(store, of.fields, shown)
  const items = await Promise.all(
    shown.map((row) =>
      itemOf(
        store,
        question,
        asked,
        lineOf(row, (one) => names.get(one) ?? one),
      ),
    ),
  )
  const query = new URLSearchParams(
    filters.map(({ field, op, value }): [string, string] => ['f', `${field}.${op}:${value}`]),
  )
  const opens = `/app/r/${moduleOf(of.id)}/${nounOf(of.id)}?${query}`
  return { id, name, count: kept.length, items, opens, nothing }
}

/** What a list shows, and what the question reads besides. */
const fieldsOf = ({ of, reads = [] }: AnyHomeQuestion): readonly string[] =>
  Object.entries<Field>(of.fields)
    .filter(([field, { kind }]) => reads.includes(field) || !['list', 'files', 'long-text'].includes(kind))
    .map(([field]) => field)

const lineOf = ({ id, title, row, state, due }: RowView, nameOf: HomeLine['nameOf']): HomeLine => ({
  id,
  title,
  row: row as HomeLine['row'],
  nameOf,
  ...(state !== undefined && { state }),
  ...(due !== undefined && { due }),
})

async function itemOf(store: Store, question: AnyHomeQuestion, asked: HomeAsked, line: HomeLine): Promise<HomeItem> {
  const next = question.clocks ? await nextOf(store, question.of.id, line.id) : undefined
  const due = next?.due ?? (question.due ? question.due(line) : line.due)
  const said = question.says(line, asked)
  return {
    register: question.of.id,
    id: line.id,
    title: question.titled?.(line) ?? line.title,
    says: [said, next?.name].filter(Boolean).join('，'),
    ...(line.state !== undefined && { state: line.state }),
    ...(due !== undefined && { due, left: daysLeft(store.jurisdiction, asked.today, due) }),
  }
}

/** The deadline of a case that comes next, whosever duty it is. */
async function nextOf(store: Store, register: string, id: string): Promise<{ name: string; due: Day } | undefined> {
  const { procedure } = catalogueFor(store).kept(register)
  const view = await caseView(store, register, id)
  return Object.entries(procedure?.deadlines ?? {})
    .flatMap(([deadline, { name, track, concerns }]) => {
      if (track !== undefined || concerns?.(view.row) === false) return []
      const reckoned = view.due(deadline)
      return reckoned.is === 'due' && reckoned.endedOn === undefined ? [{ name, due: reckoned.due }] : []
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0]
}
