import type { OutcomeId } from '../outcomes.ts'
import type { Plot } from './plots.ts'

type Answer = Readonly<Record<string, unknown>>

/** The items of a plot with their answers, as the draft has them. */
export function answeredItems(plot: Plot, former?: string): readonly Answer[] {
  const { outcome } = plot.fate
  return plot.topic.items.map((asked, index): Answer => {
    const base = { asked, section: plot.topic.section }
    if (outcome === 'partial' && index > 0) return { ...base, ...ANSWERS.open(plot) }
    const answer = ANSWERS[outcome as keyof typeof ANSWERS] ?? ANSWERS.open
    return { ...base, result: outcome, ...answer(plot, former) }
  })
}

const open = (plot: Plot): Answer =>
  plot.fate.published
    ? {
        result: 'open',
        where: '云州市财政局门户网站“政府信息公开”专栏',
        ground: '该信息已在门户网站公布，可以直接查阅、下载',
      }
    : {
        result: 'open',
        attachment: `${plot.topic.subject.replaceAll('{year}年以来', '')}（复制件）`,
        ground: '材料由本机关制作并保存，内容完整',
      }

const AGENCIES = [
  '云州市审计局（电话：0990-8200200）',
  '云州市自然资源和规划局（电话：0990-8300300）',
  '云州市发展和改革委员会（电话：0990-8400400）',
]

const ANSWERS = {
  open,
  partial: (plot: Plot): Answer => ({
    attachment: `${plot.topic.subject}（区分处理后）`,
    ground: plot.fate.consults
      ? '分项报价和技术方案涉及第三方商业秘密，第三方不同意公开且理由合理，该部分不予公开'
      : '其中的个人姓名、证件号码和银行账号涉及个人隐私，该部分不予公开',
  }),
  'deny.secret': (): Answer => ({ ground: '所申请的文件已经依法确定为国家秘密，尚在保密期限内' }),
  'deny.lawForbids': (): Answer => ({
    law: '《统计法》第九条',
    ground: '所申请的信息属于统计调查中获得的能够识别单个调查对象身份的资料',
  }),
  'deny.thirdParty': (plot: Plot): Answer => ({
    ground:
      plot.fate.consults === 'silent'
        ? '所申请的材料载有第三方未公开的成本构成，第三方逾期未提出意见，经审查公开会损害其合法权益'
        : '所申请的材料载有第三方未公开的成本构成和技术参数，第三方不同意公开且理由合理',
  }),
  'deny.internal': (): Answer => ({
    kind: 'workflow',
    ground: '所申请的信息为本机关内部资金审核的工作流程，不对外产生权利义务',
  }),
  'deny.process': (): Answer => ({
    kind: 'discussion',
    ground: '所申请的信息为本机关研究预算安排过程中形成的讨论记录，尚未形成对外效力的决定',
  }),
  'deny.caseFile': (): Answer => ({ ground: '所申请的信息为财政监督检查案卷中的取证材料' }),
  'deny.query': (): Answer => ({ law: '《不动产登记暂行条例》', ground: '不动产登记资料应当依照该条例向登记机构查询' }),
  'cannot.notHeld': (plot: Plot): Answer =>
    plot.fate.elsewhere
      ? { holder: AGENCIES[plot.topic.items.length % AGENCIES.length], ground: '该信息由上述机关制作' }
      : { ground: '本机关检索了公文交换系统、预算管理一体化系统和综合档案室，均未检索到' },
  'cannot.needMake': (): Answer => ({ ground: '本机关没有按所申请的口径制作过汇总资料，需要对多年数据重新加工、分析' }),
  'cannot.stillUnclear': (): Answer => ({ ground: '补正后仍未写明文件名称、文号或者其他特征，无法据此检索' }),
  'refuse.petition': (): Answer => ({
    where: '云州市信访局网上信访平台',
    ground: '申请内容实质是对工程款支付问题的投诉',
  }),
  'refuse.repeat': (_: Plot, former?: string): Answer => ({
    former: former ?? '见原答复',
    ground: '两次申请的内容相同',
  }),
  'refuse.publication': (): Answer => ({
    where: '《云州年鉴》，可在云州市图书馆查阅',
    ground: '所要求提供的是公开出版的年鉴',
  }),
  'refuse.excessive': (): Answer => ({ ground: '短期内就不相关的事项提出数十件申请，所说明的理由与申请内容没有联系' }),
} as const satisfies Partial<Record<OutcomeId, (plot: Plot, former?: string) => Answer>>
