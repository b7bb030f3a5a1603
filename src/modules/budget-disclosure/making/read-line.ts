import { type Fen, fen } from '../../../kernel/money.ts'
import { namesOf } from '../understanding/classification.ts'
import type { BudgetLine } from './budget-line.ts'
import { fundNamed, isBasicKind, type LineColumnId } from './line-columns.ts'

export type LineTexts = Readonly<Partial<Record<LineColumnId, string>>>
/** What is wrong with one cell of a row, and what to do. */
export interface LineFault {
  readonly column: LineColumnId
  readonly says: string
}

/** One row of the line file, as texts, to a line. `times` = 分 for one unit of the amount column. */
export function readLine(texts: LineTexts, year: number, times: bigint): BudgetLine | readonly LineFault[] {
  const of = (column: LineColumnId) => texts[column]?.trim() ?? ''
  const faults: LineFault[] = []
  const wrong = (column: LineColumnId, says: string) => faults.push({ column, says })
  const [code, economic] = [of('function').replaceAll(/\D/g, ''), of('economic').replaceAll(/\D/g, '')]
  const says = functionFault(code, of('function'), year, texts)
  if (says) wrong('function', says)
  const cost = economicFault(economic, of('economic'), year)
  if (cost) wrong('economic', cost)
  const fund = fundNamed(of('fund'))
  if (!fund) wrong('fund', of('fund') ? `不认识资金性质「${of('fund')}」，请从可选的名称中填写` : '没有填写资金性质')
  const amount = amountOf(of('amount'), times)
  if (typeof amount === 'string') wrong('amount', amount)
  const basic = isBasicKind(of('expenditure')) ?? of('project') === ''
  if (!basic && of('project') === '') wrong('project', '项目支出没有填写项目名称')
  if (faults.length > 0 || !fund || typeof amount === 'string') return faults
  const names = [of('classText'), of('groupText'), of('itemText')] as const
  return {
    ...{ agency: of('agency'), agencyName: of('agencyName'), function: code, economic, fund, amount },
    ...(names.some(Boolean) && { functionNames: names }),
    ...(!basic && { project: of('project') }),
  }
}

function functionFault(code: string, written: string, year: number, texts: LineTexts): string | undefined {
  if (written === '') return '没有填写支出功能分类编码'
  if (!/^2\d{6}$/.test(code)) return `功能分类编码「${written}」应当是七位（到项），例如 2010301`
  const unnamed = LEVELS.filter(
    ({ digits, column }) => !texts[column] && namesOf('functional', code.slice(0, digits), year).length === 0,
  )
  if (unnamed.length === 0) return undefined
  const which = unnamed.map(({ word }) => word).join('、')
  return `自带的${year}年科目表没有 ${code} 的${which}级名称，请在名称列中照预算科目填写`
}
const LEVELS = [
  { digits: 3, column: 'classText', word: '类' },
  { digits: 5, column: 'groupText', word: '款' },
  { digits: 7, column: 'itemText', word: '项' },
] as const

function economicFault(code: string, written: string, year: number): string | undefined {
  if (written === '') return '没有填写经济分类编码'
  if (!/^3\d{4}$/.test(code)) return `经济分类编码「${written}」应当是部门预算经济分类的五位（到款），例如 30101`
  return namesOf('economic', code, year).length > 0
    ? undefined
    : `${year}年的部门预算支出经济分类没有 ${code}，请核对编码`
}

/** 分, or what is wrong. */
function amountOf(written: string, times: bigint): Fen | string {
  if (written === '') return '没有填写金额'
  const plain = written.normalize('NFKC').replace(/[,\s]/g, '')
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(plain)
  if (!match) return `「${written}」不是金额，请只填数字`
  const decimals = (match[3] ?? '').replace(/0+$/, '')
  const scaled = BigInt(`${match[2]}${decimals}`) * times
  const unit = 10n ** BigInt(decimals.length)
  if (scaled % unit !== 0n) return `「${written}」不足一分，请核对小数位数`
  return fen((match[1] ? -1n : 1n) * (scaled / unit))
}
