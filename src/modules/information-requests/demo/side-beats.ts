import type { Day } from '../../../kernel/day.ts'
import { feeBill } from '../fee.ts'
import { type Beat, beat, DEPUTY, HEAD, LEGAL, OFFICER } from './beats.ts'
import { later, workingAfter, workingOn } from './days.ts'
import type { Plot } from './plots.ts'
import { companies } from './topics.ts'

/** What happens beside the main line of a request. Each gives its beats and the day from which the reply period runs or goes on. */
export interface Side {
  readonly beats: readonly Beat[]
  readonly from: Day
}

export function correcting(from: Day, { fate }: Plot): Side {
  const [told, by, back] = [workingAfter(from, 3), workingAfter(from, 20), workingAfter(from, 9)]
  const ask = beat(told, OFFICER, 'askToCorrect', {
    data: {
      points: '1. 请写明所需文件的名称、文号，或者形成的大致时间。\n2. 请补充身份证明复印件。',
      correctBy: by,
      example: '申请公开2022年云州市级政府采购预算执行情况报告。',
    },
  })
  if (fate.outcome === 'other.noCorrection')
    return {
      from,
      beats: [
        ask,
        beat(workingAfter(by, 1), OFFICER, 'abandonCorrection', {
          fills: { outcome: 'other.noCorrection' },
          data: { note: '补正告知书已经签收，申请人没有补正，也没有说明理由。' },
        }),
      ],
    }
  if (fate.outcome === 'cannot.stillUnclear') return { from, beats: [ask] }
  return {
    from: back,
    beats: [ask, beat(back, OFFICER, 'correct', { data: { note: '已写明文件名称，补充了身份证明。' } })],
  }
}

export function charging(from: Day, { fate, topic }: Plot): Side {
  const pages = fate.pages ?? 0
  const [proposed, approved, told] = [workingAfter(from, 2), workingAfter(from, 3), workingAfter(from, 4)]
  const signed = workingAfter(told, 2)
  const total = feeBill({ method: 'page', count: pages }, from).total
  const ask = [
    beat(proposed, OFFICER, 'proposeFee', {
      fills: { feeMethod: 'page', feeCount: pages, feeAmount: total },
      data: { facts: `申请公开${topic.subject}全部材料，经清点共${pages}页，数量明显超过合理范围。` },
    }),
    beat(approved, DEPUTY, 'approveFee', { data: { opinion: '同意按标准收取，告知申请人可以缩小范围。' } }),
    beat(told, OFFICER, 'notifyFee', { data: { way: '凭缴款码通过非税收入收缴平台缴纳' } }),
    beat(signed, OFFICER, 'feeNoticeReceived', { data: { proof: 'EMS签收单' } }),
  ]
  if (fate.outcome === 'other.noFee')
    return {
      from,
      beats: [
        ...ask,
        beat(workingAfter(signed, 21), OFFICER, 'abandonUnpaid', {
          fills: { outcome: 'other.noFee' },
          data: { note: '逾期未缴纳。' },
        }),
      ],
    }
  const paid = workingAfter(signed, 6)
  return {
    from: paid,
    beats: [
      ...ask,
      beat(paid, OFFICER, 'pay', {
        fills: { feePaidOn: paid },
        data: { receipt: `非税${paid.replaceAll('-', '')}01` },
      }),
    ],
  }
}

export function consulting(from: Day, { fate, topic, id }: Plot): Side {
  const beats: Beat[] = []
  const sent = workingAfter(from, 2)
  const company = companies[Number(id.slice(-3)) % companies.length] as string
  let last = sent
  if (fate.consults !== 'agency') {
    const signed = workingAfter(sent, 2)
    const back = workingAfter(signed, fate.consults === 'silent' ? 15 : 7)
    const opinion =
      fate.consults === 'silent'
        ? { opinion: 'silent' }
        : fate.outcome === 'open'
          ? { opinion: 'agrees' }
          : {
              opinion: 'refuses',
              wellFounded: true,
              reasons: '材料载有未公开的成本构成和技术参数，公开会削弱竞争优势。',
            }
    beats.push(
      beat(sent, OFFICER, 'consultThirdParty', {
        data: {
          track: '1',
          party: company,
          about: topic.subject,
          harm: '可能涉及商业秘密',
          dispatch: `EMS11${id.slice(-3)}0001`,
        },
      }),
      beat(sent, OFFICER, 'tellApplicant'),
      beat(signed, OFFICER, 'thirdPartyReceives', { data: { track: '1', proof: 'EMS签收单' } }),
      beat(back, OFFICER, 'thirdPartyAnswers', { data: { track: '1', ...opinion } }),
    )
    last = back
  }
  if (fate.consults === 'agency' || fate.consults === 'both') {
    const [start, signed, back] = [workingAfter(sent, 1), workingAfter(sent, 2), workingAfter(sent, 8)]
    beats.push(
      beat(start, OFFICER, 'consultAgency', {
        data: { track: '2', party: '云州市发展和改革委员会', about: topic.subject, dispatch: '机要交换' },
      }),
      beat(signed, OFFICER, 'agencyReceives', { data: { track: '2', proof: '机要交换签收' } }),
      beat(back, OFFICER, 'agencyAnswers', { data: { track: '2', opinion: 'agrees' } }),
    )
    if (back > last) last = back
  }
  return { from: last, beats }
}

export const extending = (from: Day): readonly Beat[] => [
  beat(workingAfter(from, 17), HEAD, 'approveExtension', { data: { reasons: '所涉材料较多，需要逐页区分处理' } }),
  beat(workingAfter(from, 18), OFFICER, 'extend', {
    data: { way: 'email', proof: `发送回执${from.replaceAll('-', '')}` },
  }),
]

export function disputing(dispatched: Day, { fate, id }: Plot): readonly Beat[] {
  const { disputed } = fate
  if (!disputed) return []
  const isSuit = disputed.kind === 'suit'
  const [filed, judged] = [workingOn(later(dispatched, 38)), workingOn(later(dispatched, isSuit ? 150 : 92))]
  const caseNumber = isSuit
    ? `（${filed.slice(0, 4)}）云01行初${id.slice(-3)}号`
    : `云政复〔${filed.slice(0, 4)}〕${Number(id.slice(-3))}号`
  return [
    beat(filed, LEGAL, 'linkDispute', {
      data: {
        kind: disputed.kind,
        caseNumber,
        organ: isSuit ? '云州市青云区人民法院' : '云州市人民政府',
        filedOn: filed,
      },
    }),
    beat(judged, LEGAL, 'recordDisputeResult', {
      data: { caseNumber, result: disputed.result, content: disputed.content },
    }),
  ]
}
