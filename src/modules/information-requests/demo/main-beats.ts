import type { Day } from '../../../kernel/day.ts'
import { caseView } from '../../../store/case-view.ts'
import { givesInformation } from '../outcomes.ts'
import { requests } from '../requests.register.ts'
import { answeredItems } from './answers.ts'
import { type Beat, beat, HEAD, handlerOf, OFFICER, REVIEWER } from './beats.ts'
import { later, latest, workingAfter, workingBetween, workingOn } from './days.ts'
import type { Plot } from './plots.ts'
import { charging, consulting, correcting, disputing, extending } from './side-beats.ts'

/** Everything that happens in a request after its registration, each thing on its day. */
export function beatsOf(plot: Plot): readonly Beat[] {
  const { fate, channel, arrivedOn } = plot
  const waits = channel === 'fax' || channel === 'plainPost'
  const received = waits ? workingAfter(arrivedOn, 1) : arrivedOn
  const confirm = waits
    ? [
        beat(received, OFFICER, 'confirm', {
          fills: { receivedOn: received },
          data: { way: 'phone', note: '电话联系申请人，确认收到申请。', unreachable: true },
        }),
      ]
    : []
  return [...confirm, ...afterReceipt(received, plot, fate.outcome)]
}

function afterReceipt(received: Day, plot: Plot, outcome: string): readonly Beat[] {
  const { fate } = plot
  if (outcome === 'other.other') return [ending(received, plot)]
  if (fate.corrected || outcome === 'other.noCorrection' || outcome === 'cannot.stillUnclear') {
    const { beats, from } = correcting(received, plot)
    if (outcome === 'other.noCorrection') return beats
    return [...beats, ...(outcome === 'cannot.stillUnclear' ? unclear(received, plot) : replying(from, plot))]
  }
  if (fate.pages) {
    const { beats, from } = charging(received, plot)
    return outcome === 'other.noFee' ? beats : [...beats, ...replying(from, plot)]
  }
  return replying(received, plot)
}

function replying(from: Day, plot: Plot): readonly Beat[] {
  const { fate, takes } = plot
  const consulted = fate.consults ? consulting(from, plot) : undefined
  const wanted = workingAfter(from, takes)
  const soonest = workingAfter(consulted?.from ?? from, 5)
  const dispatched = latest(wanted, soonest)
  const [drafted, reviewed, decided] = [
    workingAfter(dispatched, -3),
    workingAfter(dispatched, -2),
    workingAfter(dispatched, -1),
  ]
  const excessive = fate.outcome === 'refuse.excessive'
  const beats = [
    ...sharing(from, drafted, plot),
    ...(consulted?.beats ?? []),
    ...(fate.reasonsAsked ? reasons(from, plot) : []),
    ...(fate.extended ? extending(from) : []),
    ...(fate.outcome === 'cannot.notHeld' && !fate.elsewhere ? [searching(drafted, plot)] : []),
    drafting(drafted, plot),
    ...(givesInformation(fate.outcome) ? [reviewing(reviewed, plot)] : []),
    excessive
      ? beat(decided, HEAD, 'refuseExcessive', {
          fills: { decidedOn: decided },
          data: { reasons: '申请人称“用于学习研究”，与所申请的事项没有联系。' },
        })
      : beat(decided, HEAD, 'decide', { fills: { decidedOn: decided }, data: { opinion: '同意答复。' } }),
    ...dispatching(dispatched, plot),
    ...disputing(dispatched, plot),
  ]
  return beats.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Split to the section, which answers on its own sheet. */
function sharing(from: Day, drafted: Day, { topic, fate }: Plot): readonly Beat[] {
  if (fate.outcome.startsWith('refuse.')) return []
  const assigned = workingAfter(from, 1)
  const answered = workingBetween(assigned, drafted) > 2 ? workingAfter(assigned, 2) : assigned
  return [
    beat(assigned, OFFICER, 'assign', {
      fills: { section: topic.section, items: topic.items.map((asked) => ({ asked, section: topic.section })) },
      data: { note: '请核对是否制作、保存，提出公开意见。' },
    }),
    {
      ...beat(answered, handlerOf(topic.section), 'contribute', {
        fills: {
          suggestions: topic.items.map((asked) => ({ asked, ground: '已核对，意见见材料。' })),
          searched: '本科室档案和业务系统',
        },
      }),
      contribution: true,
    },
  ]
}

const reasons = (from: Day, { fate }: Plot): readonly Beat[] => [
  beat(workingAfter(from, 4), OFFICER, 'askReasons', {
    data: {
      facts: '自2024年5月6日至5月24日，你向本机关提出政府信息公开申请30件、约170项。',
      replyBy: workingAfter(from, 11),
    },
  }),
  ...(fate.reasonsAsked === 'deferred'
    ? [
        beat(workingAfter(from, 12), HEAD, 'defer', {
          data: { reasons: '用于核对本人参与项目的资金结算情况', until: workingAfter(from, 50), told: true },
        }),
      ]
    : []),
]

const searching = (on: Day, { topic }: Plot): Beat =>
  beat(on, OFFICER, 'search', {
    data: {
      scope: '公文交换系统、预算管理一体化系统、政府采购管理平台、局机关综合档案室',
      keywords: topic.subject.slice(0, 20),
      period: '2018年1月1日至检索之日',
      searcher: '政府信息公开经办人、档案管理员',
      found: 'nothing',
      result: '按文件名称、文号和关键词分别检索，并查阅了归档目录，均未检索到。',
    },
  })

const drafting = (on: Day, plot: Plot): Beat =>
  beat(on, OFFICER, 'draft', async ({ store }) => {
    const former = plot.former ? (await caseView(store, requests.id, plot.former.id)).row.replyNumber : undefined
    return { fills: { items: answeredItems(plot, former as string | undefined), outcome: plot.fate.outcome } }
  })

const reviewing = (on: Day, { fate }: Plot): Beat =>
  beat(on, REVIEWER, 'review', {
    data: {
      conclusion: fate.outcome,
      secrecy: 'none',
      privacy: fate.outcome === 'partial' ? 'masked' : 'none',
      opinion:
        fate.outcome === 'partial'
          ? '涉及第三方和个人的内容已经遮盖，同意区分处理后公开。'
          : '不涉及国家秘密、商业秘密和个人隐私，同意公开。',
    },
  })

function dispatching(on: Day, { channel, fate, id }: Plot): readonly Beat[] {
  const byPost = channel === 'signedPost' || channel === 'plainPost'
  const way = byPost ? 'ems' : channel === 'counter' ? 'counter' : channel === 'web' ? 'platform' : 'email'
  const proof = byPost
    ? `EMS12${id.slice(-7).replace('-', '')}03`
    : `${way === 'counter' ? '签收单' : '发送回执'}${on.replaceAll('-', '')}-${id.slice(-3)}`
  return [
    beat(on, OFFICER, 'dispatch', {
      fills: { dispatchedOn: on, dispatchWay: way, dispatchProof: proof },
      ...(fate.lateReason !== undefined && { data: { lateReason: fate.lateReason } }),
    }),
    ...(byPost ? [signing(workingOn(later(on, 3)))] : []),
  ]
}
const signing = (on: Day): Beat => beat(on, OFFICER, 'sign', { fills: { signedOn: on } })

function unclear(received: Day, plot: Plot): readonly Beat[] {
  const [drafted, found, dispatched] = [
    workingAfter(received, 10),
    workingAfter(received, 11),
    workingAfter(received, 12),
  ]
  return [
    drafting(drafted, plot),
    beat(found, HEAD, 'findUnclear', {
      fills: { decidedOn: found },
      data: { note: '申请人仅补充“与财政有关的全部文件”，仍无法确定。' },
    }),
    ...dispatching(dispatched, plot),
  ]
}

const ending = (received: Day, { former, id }: Plot): Beat =>
  Number(id.slice(-1)) % 4 === 3
    ? beat(workingAfter(received, 2), HEAD, 'closeOtherwise', {
        fills: { outcome: 'other.other', ...(former && { repeats: former.id }) },
        data: { reason: '与申请人同日提出的另一件内容相同，合并办理。' },
      })
    : beat(workingAfter(received, 5), OFFICER, 'withdraw', {
        fills: { outcome: 'other.other' },
        data: { statement: '申请人已从门户网站找到所需信息，书面撤回申请。' },
      })
