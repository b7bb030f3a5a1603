import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { proceduresOf } from '../kernel/module.ts'
import { type AnyProcedure, fromStates } from '../kernel/procedure.ts'
import { nationalCalendar } from '../law/calendar/index.ts'
import { modules } from '../modules/index.ts'
import { explainAll } from './deadline-explain.ts'
import { readHistory } from './history-file.ts'

const procedures = proceduresOf(modules)
const named = (id: string) => procedures.find((one) => one.id === id)
type Written = readonly [step: string, on: string, data?: object]

function read(of: AnyProcedure, opened: string, steps: readonly Written[]) {
  const history = readHistory(of, { opened, steps: steps.map(([step, on, data = {}]) => ({ step, on, data })) })
  const all = explainAll(of, history, { calendar: nationalCalendar })
  return { notes: history.notes, due: (id: string) => all.find((one) => one.id === id)?.due, all }
}

describe('histories by the numbers of the description', () => {
  const cases: readonly (readonly [
    says: string,
    procedure: string,
    opened: string,
    steps: readonly Written[],
    due: Readonly<Record<string, string | undefined>>,
  ])[] = [
    [
      'F2 waits for the confirmation',
      'information-requests.request',
      '2024-03-01',
      [['F2', '2024-03-01']],
      { reply: undefined },
    ],
    [
      'F2, F3: the reply runs from the confirmation',
      'information-requests.request',
      '2024-03-01',
      [
        ['F2', '2024-03-01'],
        ['F3', '2024-03-04'],
      ],
      { reply: '2024-04-01', correctionNotice: '2024-03-13' },
    ],
    [
      'F14 with the receipt of the third party, F15',
      'information-requests.request',
      '2024-03-01',
      [
        ['F14', '2024-03-06', { receipt: '2024-03-08' }],
        ['F15', '2024-03-20'],
      ],
      { thirdPartyOpinion: '2024-03-29', reply: '2024-04-15' },
    ],
    [
      'F17, F15: the agency answers under the same number',
      'information-requests.request',
      '2024-03-01',
      [
        ['F17', '2024-03-06'],
        ['F15', '2024-03-20'],
      ],
      { reply: '2024-04-15' },
    ],
    [
      'C2 twice: the notice and what came of it',
      'complaints.procurement-complaint',
      '2024-08-08',
      [
        ['C2', '2024-08-13'],
        ['C2', '2024-08-19'],
        ['C6', '2024-08-19'],
        ['C13', '2024-09-20'],
      ],
      { decision: '2024-09-26' },
    ],
    [
      'C7 twice: suspended and resumed',
      'complaints.procurement-complaint',
      '2024-08-08',
      [
        ['C6', '2024-08-09'],
        ['C7', '2024-08-12', { served: '2024-08-13' }],
        ['C7', '2024-08-30'],
      ],
      { suspension: '2024-09-12', decision: '2024-09-20' },
    ],
    [
      'C9 twice: the expertise is excluded',
      'complaints.procurement-complaint',
      '2024-08-08',
      [
        ['C6', '2024-08-09'],
        ['C9', '2024-08-20'],
        ['C9', '2024-08-27'],
      ],
      { decision: '2024-09-27' },
    ],
    [
      'S8 stands for a judgment and a ruling: written by its name',
      'disputes.suit',
      '2024-03-01',
      [
        ['S1', '2024-03-08'],
        ['judge', '2024-04-01'],
      ],
      { answer: '2024-03-18' },
    ],
  ]
  for (const [says, procedure, opened, steps, due] of cases) {
    const of = named(procedure)
    test(says, { skip: !of && `${procedure} is not there` }, () => {
      const { due: dueOf } = read(of as AnyProcedure, opened, steps)
      for (const [id, expected] of Object.entries(due)) assert.equal(dueOf(id), expected, id)
    })
  }
})

describe('every procedure', () => {
  for (const of of procedures)
    test(`${of.id}: each step can be reached, told by its id and by its number, and explained`, () => {
      for (const step of Object.keys(of.steps)) {
        const path = pathTo(of, step)
        assert.ok(path, `${step} is never possible`)
        for (const byNumber of [false, true]) {
          const steps = [...path, step].map((id, index): Written => {
            const { number, data = {} } = of.steps[id] ?? {}
            const same = Object.values(of.steps).filter(
              (one) => one.number === number || one.alias?.includes(number ?? ''),
            )
            const day = `2024-03-${String(4 + index).padStart(2, '0')}`
            const dates = Object.entries(data).flatMap(([field, { kind }]) => (kind === 'date' ? [[field, day]] : []))
            return [byNumber && number && same.length === 1 ? number : id, day, Object.fromEntries(dates)]
          })
          const { notes, all } = read(of, '2024-03-01', steps)
          assert.deepEqual(
            notes.filter((note) => !note.includes('按起始为')),
            [],
            step,
          )
          assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
        }
      }
    })
})

/** The shortest way of steps to one, where its own track is open. */
function pathTo(of: AnyProcedure, goal: string): readonly string[] | undefined {
  const opensAt = Object.values(of.tracks ?? {}).find(
    ({ closesAt, opensAt }) =>
      closesAt.includes(goal) ||
      (of.steps[goal]?.track && of.tracks?.[of.steps[goal].track]?.opensAt === opensAt && opensAt !== goal),
  )?.opensAt
  const entered = new Set(Object.values(of.steps).map(({ to }) => to))
  const starts = Object.keys(of.states).filter((state) => !entered.has(state))
  if (typeof of.opensAs === 'string') starts.push(of.opensAs)
  else starts.unshift(of.opensAs({}))
  let open: { state: string; path: readonly string[] }[] = starts.map((state) => ({ state, path: [] }))
  const seen = new Set<string>()
  while (open.length > 0) {
    const next: typeof open = []
    for (const { state, path } of open) {
      const fits = of.steps[goal] && fromStates(of, of.steps[goal]).includes(state)
      if (fits && (!opensAt || path.includes(opensAt))) return path
      const key = `${state} ${opensAt ? path.includes(opensAt) : ''}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const [id, step] of Object.entries(of.steps))
        if (fromStates(of, step).includes(state) && (step.to || id === opensAt))
          next.push({ state: step.to ?? state, path: [...path, id] })
    }
    open = next
  }
  return undefined
}
