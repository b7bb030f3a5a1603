import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { caseOnPaper, type Happening } from '../../../test/paper/case-on-paper.ts'
import type { Day } from '../../kernel/day.ts'
import { channels } from './channels.ts'
import { request } from './request.procedure.ts'

interface Line {
  readonly place: string
  readonly received: string
  readonly course: string
  readonly deadline: string
  readonly due: string
}

const files = globSync('cases/*.cases.md', { cwd: import.meta.dirname })

describe('the case tables hold', () => {
  for (const file of files)
    for (const line of linesOf(file))
      test(`${line.place} ${line.received} ${line.course || '无经过'}`, () => holds(line))
  test('there are tables, and each has lines', () => {
    assert.ok(files.length >= 2)
    for (const file of files) assert.ok(linesOf(file).length > 5, file)
  })
})

function holds({ received, course, deadline, due }: Line): void {
  const [, channelName, opened] = /^(\S+ )?(\d{4}-\d{2}-\d{2})$/.exec(received) ?? []
  assert.ok(opened, `收到：「${received}」`)
  const channel = channelName
    ? Object.entries(channels).find(([, name]) => name === channelName.trim())?.[0]
    : 'counter'
  assert.ok(channel, `没有提交方式「${channelName}」`)
  const view = caseOnPaper(request, { channel }, opened as Day, course.split('；').filter(Boolean).map(happening))
  const [name = '', track] = (deadline || '答复期限').split('#')
  const id = Object.keys(request.deadlines).find((one) => request.deadlines[one as 'reply'].name === name)
  assert.ok(id, `没有期限「${name}」`)
  const reckoned = view.due(id, track)
  const got = reckoned.is === 'due' ? `${reckoned.due}${reckoned.provisional ? '（暂定）' : ''}` : '不计算'
  assert.equal(got, due)
}

/** 2024-03-05 F14#甲（2024-03-06） */
function happening(text: string): Happening {
  const [, on, name = '', track, day] =
    /^(\d{4}-\d{2}-\d{2}) ([^#（]+)(?:#([^（]+))?(?:（(.+)）)?$/.exec(text.trim()) ?? []
  const found = Object.entries(request.steps).find(([, step]) => step.number === name || step.name === name)
  assert.ok(on && found, `读不懂的经过：「${text}」`)
  const dates = day ? Object.fromEntries(DATES.map((field) => [field, day])) : {}
  return { step: found[0], on: on as Day, data: { ...(track && { track }), ...dates } }
}
const DATES = ['receivedOn', 'correctBy', 'replyBy', 'until']

function linesOf(file: string): Line[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  return text.split('\n').flatMap((line, index) => {
    const [received = '', course = '', deadline = '', due = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    return /\d{4}-/.test(received) ? [{ place: `${file}:${index + 1}`, received, course, deadline, due }] : []
  })
}
