import { choice, list, longText, text } from '../../kernel/register.ts'

/** What is attacked: an act of any duty, by the neutral pair (register, id), so that its result can flow back. */
export const attackedAct = {
  actKind: choice(
    '被诉（复议）行为',
    {
      disclosure: '政府信息公开答复',
      penalty: '行政处罚',
      licence: '行政许可',
      'procurement-complaint': '政府采购投诉处理决定',
      petition: '信访答复',
      inaction: '不履行法定职责',
      other: '其他行政行为',
    },
    { required: true },
  ),
  actTitle: text('行为名称、文号', { required: true, searched: true }),
  actRegister: text('对应台账', { note: '由系统按所选行为填写' }),
  actId: text('对应记录', { note: '由系统按所选行为填写' }),
} as const

/** 证据目录: what is filed for the organ or the court. */
export const evidenceList = list('证据目录', {
  name: text('证据名称', { required: true }),
  source: text('来源'),
  proves: longText('证明目的', { required: true }),
  pages: text('页次'),
})

/** Why the bureau lost, so that the same fault is not made again. */
export const faultCodes = {
  late: '超过法定期限',
  procedure: '违反法定程序',
  facts: '事实不清、证据不足',
  law: '适用法律错误',
  power: '超越或者滥用职权',
  unfair: '明显不当',
  inaction: '不履行法定职责',
} as const
