/** What no figure can say: the accountant writes it, once a year. */
export const questions = {
  duties: '主要职能',
  organization: '机构设置和纳入汇编范围的单位',
  income: '收入变化的主要原因',
  spending: '支出变化的主要原因',
  three: '“三公”经费变化的主要原因',
  running: '机关运行经费变化的主要原因',
  procurement: '政府采购安排（货物、工程、服务，中小企业份额）',
  assets: '国有资产占用情况（车辆按用途、单价100万元以上设备）',
  performance: '绩效目标或者自评结果',
} as const
export type Question = keyof typeof questions
export type Told = Readonly<Partial<Record<Question, string>>>

/** What is still to be written before the disclosure can be published. */
export const unanswered = (told: Told): readonly Question[] =>
  (Object.keys(questions) as Question[]).filter((one) => !told[one]?.trim())
