import { type AnyProcedure, fromStates, type Step } from '../../src/kernel/procedure.ts'
import { deadlineCopy } from './deadline-copy.ts'
import { basisOf, kindText, quoted, reasonText, roles } from './words.ts'

/** A procedure as a jurist argues with it: states, every step with who, when and why not, every deadline. */
export const procedureCopy = (of: AnyProcedure): string =>
  [
    `### ${of.name}（\`${of.id}\`）`,
    `依据：${basisOf(of.basis)}。登记于${of.keeps.name}。`,
    states(of),
    opening(of),
    ...tracks(of),
    '#### 步骤',
    ...Object.entries(of.steps).map(([id, step]) => stepCopy(of, id, step)),
    '#### 期限',
    ...Object.keys(of.deadlines).map((id) => deadlineCopy(of, id)),
  ].join('\n\n')

function states(of: AnyProcedure): string {
  const all = Object.values(of.states)
  const ended = all.filter(({ ends }) => ends)
  const open = all.filter(({ ends }) => !ends)
  return `状态：${quoted(open.map(({ name }) => name))}；办结的状态：${ended.length > 0 ? quoted(ended.map(({ name }) => name)) : '无'}。`
}

function opening({ opening, opensAs, states }: AnyProcedure): string {
  const first =
    typeof opensAs === 'string' ? `起始状态为「${states[opensAs]?.name ?? opensAs}」` : '起始状态由登记的内容决定'
  const letter = opening.letter ? `，出具《${opening.letter.name}》` : ''
  return `起始：${opening.number ? `${opening.number} ` : ''}${opening.name}，由${roles(opening.by)}办理${letter}；${first}。`
}

const tracks = (of: AnyProcedure): string[] =>
  Object.values(of.tracks ?? {}).map(
    (track) =>
      `并行事项「${track.name}」：可以同时有几件；自「${nameOf(of, track.opensAt)}」开始，至${quoted(track.closesAt.map((step) => nameOf(of, step)))}结束（${basisOf(track.basis)}）。`,
  )

function stepCopy(of: AnyProcedure, id: string, step: Step): string {
  const lines = [movement(of, step), who(of, step), `依据：${basisOf(step.basis)}。`, ...records(of, step)]
  const refusals = Object.values(step.refuses ?? {})
  return [
    `**${step.number ? `${step.number} ` : ''}${step.name}**（\`${id}\`）`,
    lines.map((line) => `- ${line}`).join('\n'),
    ...(refusals.length > 0
      ? [`- 有下列情形的，不予办理：\n${refusals.map((one, at) => `  ${at + 1}. ${reasonText(one)}`).join('\n')}`]
      : []),
    ...(step.letter ? [`- 出具《${step.letter.name}》。`] : []),
  ].join('\n')
}

function movement(of: AnyProcedure, step: Step): string {
  const from =
    step.from === 'open'
      ? '任何未办结的状态'
      : quoted(fromStates(of, step).map((state) => of.states[state]?.name ?? state))
  return step.to ? `自${from}转为「${of.states[step.to]?.name ?? step.to}」。` : `在${from}时办理，状态不变。`
}

function who(of: AnyProcedure, step: Step): string {
  const apart = step.apartFrom?.length
    ? `；不得由办理${quoted(step.apartFrom.map((other) => nameOf(of, other)))}的同一人办理`
    : ''
  return `由${roles(step.by)}登记${step.actor ? `，行为人为${step.actor}` : ''}${apart}。`
}

function records(of: AnyProcedure, step: Step): string[] {
  const field = (key: string): string => of.keeps.fields[key]?.name ?? key
  const data = Object.values(step.data ?? {})
  const kind = step.track ? of.tracks?.[step.track]?.name : undefined
  return [
    ...(kind ? [`属于并行事项「${kind}」，须指明是哪一件。`] : []),
    ...(step.fills?.length ? [`可以填写：${quoted(step.fills.map(field))}。`] : []),
    ...(step.requires?.length ? [`办理后须已填写：${quoted(step.requires.map(field))}。`] : []),
    ...(data.length > 0
      ? [`记录：${data.map((one) => `${one.name}（${kindText(one)}${one.required ? '，必填' : ''}）`).join('；')}。`]
      : []),
    ...(step.automatic ? [`「${field(step.automatic)}」的次日由系统自动办理。`] : []),
    ...(step.internal ? ['内部事项，不改变当事人所见的状态。'] : []),
  ]
}

export const nameOf = (of: AnyProcedure, step: string): string => of.steps[step]?.name ?? step
