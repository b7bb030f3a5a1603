import { count, type Jurisdiction, plan, reckon } from '../kernel/clock.ts'
import { isDay } from '../kernel/day.ts'
import { type ExplainedDay, explain } from '../kernel/explain.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import type { Command } from './command.ts'
import { daysText } from './days-text.ts'
import { type ReadHistory, readHistory } from './history-file.ts'
import { jsonFile } from './json-file.ts'
import { knownCalendar } from './known-calendar.ts'
import { knownProcedure } from './known-procedure.ts'

export const command: Command = {
  says: '按一件事项的经过，计算并逐日说明它的每一个期限',
  words: ['程序'],
  options: {
    history: { value: '文件', says: '经过，JSON 文件；- 为标准输入', needed: true },
    today: { value: '日期', says: '按这一天已经公布的放假安排计算；不填时按全部已公布的安排' },
  },
  more: [
    '经过文件：{ "opened": "2022-01-28", "data": {}, "steps": [{ "step": "F4", "on": "2022-02-07", "data": {} }] }',
    'step 写步骤名或者编号；data 写步骤确定的内容，如另行确定的日期、签收日期。程序、步骤和编号见 fadu law procedures。',
    '起始也可以写作第一步（如 F1、F2），这时不必再写 opened；最外层的 data 写登记的内容（如收件渠道），由它决定起始状态。',
    '同时有几个征求意见时，在 data.track 中写明各自的名称；不写时按先后配对。',
  ],
  examples: ['fadu deadline explain information-requests.request --history case.json --json'],
  run: async ({ words, options, progress }) => {
    const of = knownProcedure(words[0] ?? '')
    const read = readHistory(of, jsonFile(options.history ?? ''))
    for (const note of read.notes) progress(note)
    const all = explainAll(of, read, { calendar: knownCalendar(options.today) })
    const json = Object.fromEntries(
      all.map(({ id, due, notRunning, provisional, days }) => [
        id,
        { ...(due === undefined ? { notRunning } : { due }), provisional, days },
      ]),
    )
    return { json, text: all.map(textOf).join('\n\n') }
  },
}

export interface Explained {
  readonly id: string
  readonly name: string
  readonly due?: string
  readonly notRunning?: string
  readonly provisional: boolean
  readonly says: readonly string[]
  readonly days: readonly ExplainedDay[]
}

/** Every deadline of the procedure; one that belongs to a track once for each, as `id:track` where there are several. */
export const explainAll = (of: AnyProcedure, { history, tracks }: ReadHistory, where: Jurisdiction): Explained[] =>
  Object.entries(of.deadlines).flatMap(([id, deadline]) => {
    const keys = deadline.track === undefined ? [] : (tracks[deadline.track] ?? [])
    if (keys.length === 0) return [explainOne(of, id, id, history, where)]
    return keys.map((key) => explainOne(of, id, keys.length === 1 ? id : `${id}:${key}`, history, where, key))
  })

function explainOne(
  of: AnyProcedure,
  deadline: string,
  id: string,
  history: ReadHistory['history'],
  where: Jurisdiction,
  track?: string,
): Explained {
  const name = of.deadlines[deadline]?.name ?? deadline
  try {
    const unset = undated(of, deadline, history)
    if (unset) return notRunning(id, name, unset)
    const planned = plan(of, deadline, where.pack)
    const counted = count(planned, history, where, track)
    const reckoned = reckon(counted, where)
    const { says, days } = explain(planned, counted, where)
    if (reckoned.is === 'not-running') return { id, name, notRunning: reckoned.why, provisional: false, says, days }
    return { id, name, due: reckoned.due, provisional: reckoned.provisional, says, days }
  } catch (error) {
    // No value in force on the start day: this deadline does not exist for the case, the others do.
    if (!(error instanceof RangeError)) throw error
    return notRunning(id, name, error.message)
  }
}

const notRunning = (id: string, name: string, why: string): Explained => ({
  id,
  name,
  notRunning: why,
  provisional: false,
  says: [why],
  days: [],
})

/** A step that sets the last day of this deadline, but does not say which. */
function undated(of: AnyProcedure, deadline: string, { events }: ReadHistory['history']): string | undefined {
  const by = of.deadlines[deadline]?.replacedBy
  const open = by && events.find(({ step, data }) => step === by.step && !isDay(data?.[by.field]))
  return open && `「${of.steps[by.step]?.name}」没有在 data.${by.field} 中写明日期，期限无法确定`
}

const textOf = ({ id, name, due, notRunning, provisional, says, days }: Explained): string =>
  [
    `${name}（${id}）：${due ?? notRunning}${provisional ? '（放假安排尚未公布，暂按双休推算）' : ''}`,
    ...(due === undefined ? [] : [...says, daysText(days)]),
  ].join('\n')
