import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'
import { type Failure, type Outcome, type Skip, summary } from './outcome.ts'

type Ending = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>['data']

/** Prints failures as they happen, passes output through, and leaves the outcome in the file that FADU_OUTCOME names (else prints it). */
// biome-ignore lint/style/noDefaultExport: node:test takes a reporter by its default export
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0
  const failed: Failure[] = []
  const skipped: Skip[] = []
  for await (const event of events) {
    if (event.type === 'test:pass') {
      const reason = reasonOf(event.data)
      if (reason !== undefined) skipped.push({ ...where(event.data), reason })
      else if (event.data.details.type !== 'suite') passed += 1
    } else if (event.type === 'test:fail' && failureType(event.data) !== 'subtestsFailed') {
      failed.push(where(event.data))
      yield `\n✖ ${event.data.name} (${where(event.data).place})\n${indent(faultOf(event.data))}\n`
    } else if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      yield event.data.message
    } else if (event.type === 'test:diagnostic' && event.data.level !== 'info') {
      yield `${event.data.message}\n`
    }
  }
  const outcome: Outcome = { passed, failed, skipped }
  const file = process.env.FADU_OUTCOME
  if (file) writeFileSync(file, JSON.stringify(outcome))
  else yield `\n${summary(outcome)}\n`
}

const where = (data: Ending): Failure => {
  const file = data.file ? relative(process.cwd(), data.file) : 'unknown file'
  return { name: data.name, place: `${file}:${data.line ?? 1}` }
}

/** Why a test did not count: skipped, or declared as not finished. */
const reasonOf = (data: Ending): string | undefined => {
  const mark = data.skip ?? data.todo
  if (mark === undefined || mark === false) return undefined
  return typeof mark === 'string' && mark !== '' ? mark : 'no reason given'
}

const errorOf = (data: Ending): { failureType?: unknown; cause?: unknown; message?: string } | undefined =>
  'error' in data.details ? (data.details.error as { failureType?: unknown; cause?: unknown }) : undefined

const failureType = (data: Ending): unknown => errorOf(data)?.failureType

const faultOf = (data: Ending): string => {
  const error = errorOf(data)
  const cause = error?.cause ?? error
  if (cause instanceof Error) return cause.name === 'AssertionError' ? (cause.stack ?? cause.message) : inspect(cause)
  return typeof cause === 'string' ? cause : inspect(cause)
}

/** Frames of the test runner itself say nothing about the fault. */
const indent = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s+at .*node:internal/.test(line))
    .map((line) => `  ${line}`)
    .join('\n')
