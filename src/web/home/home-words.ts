/** What each kind of home calls its lists: the same four questions, asked as the person would ask them. */
export interface HomeWords {
  readonly greeting: string
  readonly nothingToday: string
  readonly nothingTodayMore: string
  readonly soon: string
  readonly waiting: string
}
const standard: HomeWords = {
  greeting: '您好',
  nothingToday: '今天没有必须办的事项',
  nothingTodayMore: '到期和逾期的事项会出现在这里',
  soon: '快到期',
  waiting: '等待补正、征求意见、审批答复的事项',
}
const words: Readonly<Record<string, Partial<HomeWords>>> = {
  'bureau-head': {
    nothingToday: '今天没有待您签批的事项',
    soon: '逾期和快到期',
    waiting: '已交办、正由他人办理的事项',
  },
  regulation: { waiting: '已发出审核、催办，等待回复的事项' },
  office: { waiting: '等待申请人补正、第三方意见、科室答复的事项' },
  section: { waiting: '已提交，等待审核或会签的事项' },
  district: { waiting: '已上报，等待市局办理的事项' },
  accountant: { waiting: '已提交，等待财政局审核的事项' },
  inspector: { nothingToday: '今天没有逾期事项', waiting: '已督办，等待整改的事项' },
}

export const homeWords = (home: string): HomeWords => ({ ...standard, ...words[home] })
