import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Day } from '../../src/kernel/day.ts'
import type { AnyProcedure, Step } from '../../src/kernel/procedure.ts'
import type { Field } from '../../src/kernel/register.ts'
import { caseOnPaper, type Happening } from './case-on-paper.ts'

/** Tables in Markdown that a lawyer extends: each line is the course of a case and the last day that the law gives it. */
export interface CaseTables {
  /** The folder of the module; its tables are cases/*.cases.md. */
  readonly folder: string
  readonly procedures: readonly AnyProcedure[]
  /** What a row holds where the line does not say. */
  readonly row?: Readonly<Record<string, unknown>>
}

interface Line {
  readonly place: string
  readonly procedure: AnyProcedure
  readonly received: string
  readonly course: string
  readonly deadline: string
  readonly due: string
}

/**
 * Checks every line as a test of its own. A heading with the name of a procedure says whose lines follow; words before the day
 * of receipt are choices of the register (传真 2024-06-07); the deadline left out is the one that leads: of several the one that runs.
 */
export function caseTablesHold({ folder, procedures, row = {} }: CaseTables): void {
  describe('the case tables hold', () => {
    const files = globSync('cases/*.cases.md', { cwd: folder })
    test('there are tables, and each has lines', () => {
      assert.ok(files.length > 0, `${folder} has no cases/*.cases.md`)
      for (const file of files) assert.ok(linesOf(folder, file, procedures).length > 5, `${file} has hardly any lines`)
    })
    for (const line of files.flatMap((file) => linesOf(folder, file, procedures)))
      test(`${line.place} ${line.received} ${line.course || '无经过'} ${line.deadline}`, () => holds(line, row))
  })
}

function holds({ procedure, received, course, deadline, due }: Line, given: CaseTables['row']): void {
  const words = received.split(' ')
  const opened = words.pop() ?? ''
  assert.match(opened, /^\d{4}-\d{2}-\d{2}$/, `收到：「${received}」`)
  const row = Object.assign({}, given, ...words.map((word) => chosen(procedure, word)))
  const happenings = course.split('；').filter(Boolean)
  const view = caseOnPaper(
    procedure,
    row,
    opened as Day,
    happenings.map((text) => happening(procedure, text)),
  )
  const [name = '', track] = deadline.split('#')
  const named = Object.entries(procedure.deadlines).filter(([, one]) => (name ? one.name === name : one.leading))
  const [first, ...others] = named.map(([id]) => view.due(id, track))
  assert.ok(first, `「${procedure.name}」没有期限「${name}」`)
  const reckoned = [first, ...others].find((one) => one.is === 'due' && !one.endedOn) ?? first
  const got = reckoned.is === 'due' ? `${reckoned.due}${reckoned.provisional ? '（暂定）' : ''}` : '不计算'
  assert.equal(got, due)
}

function chosen({ name, keeps }: AnyProcedure, word: string): Readonly<Record<string, string>> {
  const fields = Object.entries(keeps.fields as Readonly<Record<string, Field>>)
  for (const [field, { choices = {} }] of fields)
    for (const [value, called] of Object.entries(choices)) if (called === word) return { [field]: value }
  assert.fail(`「${name}」的台账没有选项「${word}」`)
}

/** 2024-03-05 F14#甲（2024-03-06）: day, number or name of the step, which track, and the day that the step sets. */
function happening(of: AnyProcedure, text: string): Happening {
  const [, on, name = '', track, day] =
    /^(\d{4}-\d{2}-\d{2}) ([^#]+?)(?:#([^（]+))?(?:（(\d{4}-\d{2}-\d{2})）)?$/.exec(text.trim()) ?? []
  const found = Object.entries(of.steps).find(([, step]) => step.number === name || step.name === name)
  assert.ok(on && found, `读不懂的经过：「${text}」`)
  const [step, declared] = found
  const set = (fields: readonly string[]) => (day ? Object.fromEntries(fields.map((field) => [field, day])) : {})
  const data = { ...(track && { track }), ...set(dateFields(declared)) }
  return { step, on: on as Day, data, fills: set(datesFilled(of, declared)) }
}

const datesFilled = ({ keeps }: AnyProcedure, { fills = [] }: Step): readonly string[] =>
  fills.filter((name) => keeps.fields[name]?.kind === 'date')

const dateFields = (step: Step): readonly string[] =>
  Object.entries(step.data ?? {}).flatMap(([name, { kind }]) => (kind === 'date' ? [name] : []))

function linesOf(folder: string, file: string, procedures: readonly AnyProcedure[]): readonly Line[] {
  let procedure = procedures[0]
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const heading = /^#+ (.+)$/.exec(line)?.[1]
      procedure = procedures.find(({ name }) => name === heading) ?? procedure
      const [received = '', course = '', deadline = '', due = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      if (!/\d{4}-/.test(received) || !procedure) return []
      return [{ place: `${file}:${index + 1}`, procedure, received, course, deadline, due }]
    })
}
