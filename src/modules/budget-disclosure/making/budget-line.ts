import type { Fen } from '../../../kernel/money.ts'

/** 资金性质, in the order of the forms. */
export const funds = {
  general: '一般公共预算财政拨款',
  fund: '政府性基金预算财政拨款',
  capital: '国有资本经营预算财政拨款',
  account: '财政专户管理资金',
  own: '单位资金',
} as const
export type Fund = keyof typeof funds

/** One line of the budget or the accounts of a body: every table of its disclosure is a sum of these. */
export interface BudgetLine {
  /** 预算单位代码 and name. */
  readonly agency: string
  readonly agencyName: string
  /** 支出功能分类, seven digits to 项. */
  readonly function: string
  /** Names of 类, 款 and 项 as the line file prints them; absent or '' = those of the year's list. */
  readonly functionNames?: readonly [string, string, string]
  /** 部门预算支出经济分类, five digits to 款. */
  readonly economic: string
  /** The project; absent = 基本支出. */
  readonly project?: string
  readonly fund: Fund
  readonly amount: Fen
}

export const fiscal: readonly Fund[] = ['general', 'fund', 'capital']
export const isBasic = (line: BudgetLine): boolean => line.project === undefined
/** 人员经费: what is paid to or for people; the rest of basic expenditure is 公用经费. */
export const isStaff = ({ economic }: BudgetLine): boolean => economic.startsWith('301') || economic.startsWith('303')

export type Select = (line: BudgetLine) => boolean
export const of =
  (...some: readonly Fund[]): Select =>
  (line) =>
    some.includes(line.fund)
export const both =
  (...all: readonly Select[]): Select =>
  (line) =>
    all.every((one) => one(line))

/** The sum of the lines that all conditions choose, in 分. */
export const total = (lines: readonly BudgetLine[], ...conditions: readonly Select[]): Fen =>
  lines.reduce((sum, line) => (conditions.every((one) => one(line)) ? sum + line.amount : sum), 0n) as Fen
