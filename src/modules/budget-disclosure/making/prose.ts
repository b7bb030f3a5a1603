import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import type { Fen } from '../../../kernel/money.ts'
import { type BudgetLine, both, funds, isBasic, isStaff, of, total } from './budget-line.ts'
import { changeText } from './change.ts'
import { codedRows, functional } from './coded-rows.ts'
import { printed } from './made-table.ts'
import { emptyTables } from './tables.ts'
import { threePublicOf } from './three-public.ts'
import { type Question, questions, type Told } from './told.ts'

export interface Spoken {
  readonly year: number
  readonly kind: 'budget' | 'final'
  readonly lines: readonly BudgetLine[]
  /** Last year's lines of the same kind; absent = nothing is compared. */
  readonly last?: readonly BudgetLine[]
  readonly told: Told
}

/** Without last year's lines the comparison itself is the accountant's to write. */
const COMPARED = '。与上年相比：'
/** Nothing is 0.00 in a sentence. */
const wan = (amount: Fen): string => `${printed(amount) || '0.00'}万元`

/** The text of the disclosure: every figure is a sum of the lines, every reason is the accountant's. */
export function proseOf(spoken: Spoken): readonly Block[] {
  const { year, kind, lines, last } = spoken
  const word = kind === 'budget' ? '预算' : '决算'
  const said = (question: Question) => ended(spoken.told[question]?.trim() || `（待填写：${questions[question]}）`)
  const compared = (sum: (of: readonly BudgetLine[]) => Fen) =>
    `${wan(sum(lines))}${changeText(sum(lines), last && sum(last))}`
  const all = (some: readonly BudgetLine[]) => total(some)
  const general = (some: readonly BudgetLine[]) => total(some, of('general'))
  const basic = total(lines, isBasic)
  const reason = last ? '，主要原因是' : COMPARED
  return [
    ...[heading(1, '一、主要职能'), paragraph(said('duties'))],
    ...[heading(1, '二、机构设置'), paragraph(said('organization'))],
    heading(1, `三、${year}年度${word}情况说明`),
    heading(2, `（一）收支${word}总体情况`),
    paragraph(`${year}年度收入${word}${compared(all)}${reason}${said('income')}`),
    paragraph(
      `${year}年度支出${word}${compared(all)}${reason}${said('spending')}其中：基本支出${wan(basic)}，项目支出${wan((all(lines) - basic) as Fen)}。`,
    ),
    heading(2, `（二）一般公共预算财政拨款支出${word}情况`),
    paragraph(`${year}年度一般公共预算财政拨款支出${word}${compared(general)}。按功能分类科目：`),
    ...itemSentences(lines.filter(of('general')), year, word),
    heading(2, `（三）一般公共预算基本支出${word}情况`),
    basicSentence(lines, year, word),
    ...[heading(2, `（四）“三公”经费${word}情况`), ...threeSentences(spoken, said('three'))],
    ...emptyTables(lines).map((fund) => paragraph(`${year}年度没有${funds[fund]}收入和支出，相应的表为空表。`)),
    heading(1, '四、其他事项'),
    paragraph(
      `机关运行经费：${wan(runningCost(lines))}${changeText(runningCost(lines), last && runningCost(last))}${reason}${said('running')}`,
    ),
    ...(['procurement', 'assets', 'performance'] as const).map((one) =>
      paragraph(`${questions[one].replace(/（.*）/, '')}：${said(one)}`),
    ),
  ]
}

/** An answer goes on into the next sentence or a table: it ends as a sentence does. */
const ended = (text: string): string => (/[。！？]$/.test(text) ? text : `${text.replace(/[；，、,;.]$/, '')}。`)

/** 机关运行经费: what administrative bodies spend on their own running from the general budget. */
const runningCost = (lines: readonly BudgetLine[]): Fen =>
  total(lines, both(of('general'), isBasic), (line) => !isStaff(line))

const itemSentences = (lines: readonly BudgetLine[], year: number, word: string): readonly Block[] =>
  codedRows(functional, lines, year, [() => true])
    .filter(([code]) => String(code).length === 7)
    .map(([code, name, amount], at) =>
      paragraph(`${at + 1}.${String(name) || String(code)}（${String(code)}）${word}${wan(amount as Fen)}。`),
    )

function basicSentence(lines: readonly BudgetLine[], year: number, word: string): Block {
  const basic = lines.filter(both(of('general'), isBasic))
  return paragraph(
    `${year}年度一般公共预算财政拨款基本支出${word}${wan(total(basic))}，其中：人员经费${wan(total(basic, isStaff))}，公用经费${wan(total(basic, (line) => !isStaff(line)))}。`,
  )
}

function threeSentences({ year, kind, lines, last }: Spoken, reason: string): readonly Block[] {
  const now = threePublicOf(lines)
  const before = last && threePublicOf(last)
  const word = kind === 'budget' ? '预算' : '决算'
  return [
    paragraph(
      `${year}年度“三公”经费${word}${wan(now.all)}${changeText(now.all, before?.all)}${last ? '，主要原因是' : COMPARED}${reason}其中：`,
    ),
    paragraph(`1.因公出国（境）费${wan(now.abroad)}${changeText(now.abroad, before?.abroad)}。`),
    paragraph(
      `2.公务用车购置及运行费${wan(now.cars)}${changeText(now.cars, before?.cars)}，其中公务用车购置费${wan(now.bought)}，公务用车运行费${wan(now.running)}。`,
    ),
    paragraph(`3.公务接待费${wan(now.reception)}${changeText(now.reception, before?.reception)}。`),
  ]
}
