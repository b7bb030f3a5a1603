import { chineseDay } from '../../kernel/day.ts'
import type { MomentView, RecordView } from '../../kernel/wire.ts'
import type { Milestone } from '../../portal/parts/blocks.ts'

/** What happened, as it is told to the applicant. What is not here is inside work and stays inside. */
const TOLD: Readonly<Record<string, string>> = {
  confirm: '双方确认收到申请',
  askToCorrect: '告知您补正申请内容',
  correct: '收到您补正的申请',
  findUnclear: '补正后内容仍不明确，作出答复',
  abandonCorrection: '逾期没有补正，不再处理',
  askReasons: '请您说明理由',
  acceptReasons: '收到您说明的理由',
  defer: '告知您延迟答复',
  notifyFee: '发出收费通知',
  feeNoticeReceived: '您签收收费通知',
  pay: '收到您缴纳的费用',
  abandonUnpaid: '逾期没有缴费，不再处理',
  consultThirdParty: '书面征求第三方意见',
  thirdPartyAnswers: '第三方意见收齐或者期满',
  consultAgency: '征求共同制作机关意见',
  agencyAnswers: '共同制作机关意见收齐或者期满',
  extend: '告知您延长答复期限',
  dispatch: '发出答复',
  sign: '您签收答复',
  withdraw: '您撤回了申请',
  closeOtherwise: '终止办理',
}

/** How a case without a reply ended, in the words of its last step. */
export const endOf = ({ history }: Pick<RecordView, 'history'>): string | undefined => {
  const last = history.findLast(({ step }) => TOLD[step] !== undefined)
  return last && TOLD[last.step]
}

/** The course of a case in plain words: what is done, where it stands, what comes. */
export function courseOf(record: RecordView): readonly Milestone[] {
  const { history, state = '', row, deadlines } = record
  const told = history.filter(({ step }) => TOLD[step] !== undefined)
  const done: Milestone[] = [
    { name: '提交申请', on: dayText(row.arrivedOn), stands: 'done' },
    ...together(told).map(
      ({ step, on }): Milestone => ({ name: TOLD[step] ?? step, on: chineseDay(on), stands: 'done' }),
    ),
  ]
  const reply = deadlines.find(({ id }) => id === 'reply')
  if (ENDED.has(state)) return done
  const answer: Milestone = {
    name: '答复',
    stands: 'ahead',
    on: reply?.due ? `不迟于 ${chineseDay(reply.due)}` : undefined,
    ...(!reply?.due && { says: reply?.stopped ?? '期限确定后显示在这里' }),
  }
  return [...done, NOW[state] ?? { name: '办理中', stands: 'now' }, answer]
}

const ENDED = new Set(['served', 'closed'])
const NOW: Readonly<Record<string, Milestone>> = {
  unconfirmed: {
    name: '等待双方确认',
    stands: 'now',
    says: '我们会在收到的当天与您联系。以双方确认之日为收到申请之日，答复期限从次日起算。',
  },
  received: { name: '办理中', stands: 'now', says: '正在检索、审查您申请的信息。' },
  waitCorrection: { name: '等待您补正', stands: 'now', says: '答复期限停止计算，收到补正的申请后重新计算。' },
  waitReason: { name: '等待您说明理由', stands: 'now', says: '在此期间答复期限继续计算。' },
  waitFee: { name: '等待您缴费', stands: 'now', says: '缴费后答复期限重新计算。' },
  decided: { name: '正在发出答复', stands: 'now', says: '答复已经作出，发出后可在本页查看和下载。' },
}

/** The same thing to several parties on one day is told once. */
const together = (told: readonly MomentView[]): readonly MomentView[] =>
  told.filter(({ step, on }, index) => told.findIndex((one) => one.step === step && one.on === on) === index)

const dayText = (day: unknown): string | undefined =>
  typeof day === 'string' ? chineseDay(day as `${number}-${number}-${number}`) : undefined
