/** 结果维持 / 结果纠正 / 其他结果 / 尚未审结: the four columns of table four of the disclosure report. */
export type OutcomeGroup = 'upheld' | 'corrected' | 'other' | 'open'

export const reconsiderationResults = {
  uphold: '维持',
  rejectClaim: '驳回行政复议请求',
  revoke: '撤销或者部分撤销',
  change: '变更',
  illegal: '确认违法',
  void: '确认无效',
  order: '责令限期履行',
  rejectApplication: '驳回行政复议申请',
  mediated: '调解',
  terminated: '终止（含撤回）',
  refused: '不予受理',
} as const
export type ReconsiderationResult = keyof typeof reconsiderationResults

export const judgments = {
  reject: '驳回诉讼请求',
  revoke: '撤销或者部分撤销',
  order: '判令履行',
  pay: '判令给付',
  illegal: '确认违法',
  void: '确认无效',
  change: '变更',
  dismissed: '驳回起诉或者不予立案',
  withdrawn: '准许撤诉',
  mediated: '调解',
  ended: '终结诉讼',
} as const
export type Judgment = keyof typeof judgments

const GROUPS: Readonly<Record<ReconsiderationResult | Judgment, Exclude<OutcomeGroup, 'open'>>> = {
  uphold: 'upheld',
  rejectClaim: 'upheld',
  reject: 'upheld',
  revoke: 'corrected',
  change: 'corrected',
  illegal: 'corrected',
  void: 'corrected',
  order: 'corrected',
  pay: 'corrected',
  rejectApplication: 'other',
  mediated: 'other',
  terminated: 'other',
  refused: 'other',
  dismissed: 'other',
  withdrawn: 'other',
  ended: 'other',
}

/** The column of table four; a confirmation of illegality for a slight fault of procedure is a correction too (reading 0007). */
export const groupOf = (result: ReconsiderationResult | Judgment | undefined): OutcomeGroup =>
  result === undefined ? 'open' : GROUPS[result]
