import type { ReadDocument, ReadTable } from '../../reading.ts'

/** Figures of a government in steps of 0.01 of the printed unit. Everything else follows from them. */
export interface MadeGovernment {
  readonly kind: 'budget' | 'final'
  readonly unit: '万元' | '亿元'
  readonly coded: boolean
  /** One line over all transfers, or each transfer beside the own money. */
  readonly wholeTransfers: boolean
  readonly taxes: readonly [number, number, number]
  readonly fees: readonly [number, number]
  readonly returns: readonly [number, number]
  readonly aid: readonly [number, number]
  readonly carried: number
  readonly stabilisation: number
  readonly debt: number
  /** Own spending by 项, and the money that moves from the fund budget. */
  readonly spending: readonly [number, number, number]
  readonly lower: readonly [number, number, number]
  readonly repaid: number
  readonly fund: number
  readonly movedOut: number
  readonly debtBefore: readonly [number, number]
  readonly quota: readonly [number, number]
}

type Row = readonly (number | string)[]
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
const line = (text: string) => ({ text, place: {} })
const printed = (value: number): string =>
  `${value < 0 ? '-' : ''}${Math.trunc(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`

/** A consistent set of a government with its debt forms, as a reader would hand it over. */
export function madeGovernment(made: MadeGovernment): ReadDocument {
  const word = made.kind === 'budget' ? '预算' : '决算'
  return {
    ...{ file: 'government.pdf', format: 'pdf', readable: true, unreadable: [], pages: 9 },
    lines: [line(`云州市2024年政府${word}公开`)],
    tables: tablesOf(made).map(
      ([title, rows]): ReadTable => ({
        rows: rows.map((row) => row.map((cell) => line(typeof cell === 'string' ? cell : printed(cell)))),
        above: [line(`单位：${made.unit}`), line(title.replace('预算表', `${word}表`))],
        below: [],
        pages: [1],
      }),
    ),
  }
}

const tablesOf = (made: MadeGovernment): readonly (readonly [string, readonly Row[]])[] => [
  ['2024年一般公共预算收入预算表', income(made)],
  ['2024年一般公共预算支出预算表', spending(made)],
  ['2024年市本级一般公共预算支出预算表', ownSpending(made)],
  ['2024年一般公共预算税收返还和转移支付分地区预算表', regions(made)],
  ['2024年政府性基金收入预算表', fundIncome(made)],
  ['2024年政府性基金支出预算表', fundSpending(made)],
  ['2024年社会保险基金收支预算表', social(made)],
  ['2024年政府一般债务限额和余额情况表', stock(made, 0)],
  ['2024年政府专项债务限额和余额情况表', stock(made, 1)],
  ['2024年地方政府债务限额及余额预算情况表', limits(made)],
]

/** Own revenue, what comes to it, and the money that balances it. */
export function totalsOf({ taxes, fees, returns, aid, carried, stabilisation, debt, movedOut }: MadeGovernment) {
  const own = sum(taxes) + sum(fees)
  const superior = sum(returns) + sum(aid)
  const transfers = superior + carried + movedOut + stabilisation + debt
  return { own, superior, transfers, total: own + transfers }
}

function income(made: MadeGovernment): readonly Row[] {
  const { taxes, fees, returns, aid, carried, stabilisation, debt, movedOut, wholeTransfers } = made
  const { own, superior, transfers, total } = totalsOf(made)
  const top = wholeTransfers ? '（一）' : '一、'
  const rows: readonly (readonly [code: string, label: string, amount: number])[] = [
    ['101', '一、税收收入', sum(taxes)],
    ['10101', '增值税', taxes[0]],
    ['10104', '企业所得税', taxes[1]],
    ['10106', '个人所得税', taxes[2]],
    ['103', '二、非税收入', sum(fees)],
    ['10302', '专项收入', fees[0]],
    ['10304', '行政事业性收费收入', fees[1]],
    ['', '一般公共预算本级收入合计', own],
    ...(wholeTransfers ? [['', '三、转移性收入', transfers] as const] : []),
    ['', `${top}上级补助收入`, superior],
    ['', '返还性收入', sum(returns)],
    ['', '所得税基数返还收入', returns[0]],
    ['', '增值税税收返还收入', returns[1]],
    ['', '一般性转移支付收入', aid[0]],
    ['', '专项转移支付收入', aid[1]],
    ['', `${top}上年结余收入`, carried],
    ['', `${top}调入资金`, movedOut],
    ['', '其中：从政府性基金预算调入', movedOut],
    ['', `${top}动用预算稳定调节基金`, stabilisation],
    ['', `${top}地方政府一般债务转贷收入`, debt],
    ['', '收入总计', total],
  ]
  return labelled(made, rows)
}

/** With a column of codes, or without. */
function labelled({ coded }: MadeGovernment, rows: readonly (readonly [string, string, number])[]): readonly Row[] {
  return coded
    ? [['科目编码', '科目名称', '预算数'], ...rows.map(([code, label, amount]): Row => [code, label, amount])]
    : [['项目', '预算数'], ...rows.map(([, label, amount]): Row => [label, amount])]
}

function spending(made: MadeGovernment): readonly Row[] {
  const { lower, repaid } = made
  const own = sum(made.spending)
  const { total } = totalsOf(made)
  const rows: readonly (readonly [string, string, number])[] = [
    ['201', '一、一般公共服务支出', made.spending[0] + made.spending[1]],
    ['20103', '政府办公厅（室）及相关机构事务', made.spending[0] + made.spending[1]],
    ['2010301', '行政运行', made.spending[0]],
    ['2010302', '一般行政管理事务', made.spending[1]],
    ['205', '二、教育支出', made.spending[2]],
    ['20502', '普通教育', made.spending[2]],
    ['2050202', '小学教育', made.spending[2]],
    ['', '一般公共预算支出合计', own],
    ['', '补助下级支出', sum(lower)],
    ['', '债务还本支出', repaid],
    ['', '年终结余', total - own - sum(lower) - repaid],
    ['', '支出总计', total],
  ]
  return labelled(made, rows)
}

function ownSpending({ spending: [a, b, c] }: MadeGovernment): readonly Row[] {
  return [
    ['科目编码', '科目名称', '预算数'],
    ['201', '一般公共服务支出', a + b],
    ['20103', '政府办公厅（室）及相关机构事务', a + b],
    ['2010301', '行政运行', a],
    ['2010302', '一般行政管理事务', b],
    ['205', '教育支出', c],
    ['20502', '普通教育', c],
    ['2050202', '小学教育', c],
    ['', '合计', a + b + c],
  ]
}

const regions = ({ lower }: MadeGovernment): readonly Row[] => [
  ['地区', '合计', '税收返还', '一般性转移支付', '专项转移支付'],
  ...lower.map((amount, at): Row => {
    const [first, second] = [Math.floor(amount / 4), Math.floor(amount / 3)]
    return [`${'东西北'.charAt(at)}山县`, amount, first, second, amount - first - second]
  }),
  [
    '合计',
    sum(lower),
    sum(lower.map((one) => Math.floor(one / 4))),
    sum(lower.map((one) => Math.floor(one / 3))),
    sum(lower.map((one) => one - Math.floor(one / 4) - Math.floor(one / 3))),
  ],
]

function fundIncome({ fund, movedOut }: MadeGovernment): readonly Row[] {
  const [first, aid] = [Math.floor(fund / 3), Math.floor(movedOut / 2)]
  return [
    ['项目', '预算数'],
    ['一、国有土地收益基金收入', first],
    ['二、国有土地使用权出让收入', fund - first],
    ['政府性基金收入合计', fund],
    ['上级补助收入', aid],
    ['上年结余收入', movedOut],
    ['收入总计', fund + aid + movedOut],
  ]
}

function fundSpending({ fund, movedOut }: MadeGovernment): readonly Row[] {
  const aid = Math.floor(movedOut / 2)
  return [
    ['科目编码', '科目名称', '预算数'],
    ['212', '城乡社区支出', fund],
    ['21208', '国有土地使用权出让收入安排的支出', fund],
    ['2120802', '土地开发支出', fund],
    ['', '政府性基金支出合计', fund],
    ['', '调出资金', movedOut],
    ['', '年终结余', aid],
    ['', '支出总计', fund + aid + movedOut],
  ]
}

function social({ fees, returns, aid }: MadeGovernment): readonly Row[] {
  const rows = [fees, returns, aid].map(([opening, in_], at): readonly number[] => {
    const out = Math.floor(in_ / (at + 2))
    return [opening, in_, out, in_ - out, opening + in_ - out]
  })
  const names = ['企业职工基本养老保险基金', '职工基本医疗保险基金', '失业保险基金']
  return [
    ['项目', '上年结余', '本年收入', '本年支出', '本年收支结余', '年末滚存结余'],
    ...rows.map((row, at): Row => [names[at] ?? '', ...row]),
    ['合计', ...[0, 1, 2, 3, 4].map((column) => sum(rows.map((row) => row[column] ?? 0)))],
  ]
}

function stock({ debtBefore, quota, debt, repaid }: MadeGovernment, at: 0 | 1): readonly Row[] {
  const name = at === 0 ? '一般' : '专项'
  const { before, limit, after } = debtOf({ debtBefore, quota, debt, repaid }, at)
  return [
    ['项目', '预算数'],
    [`一、2023年末地方政府${name}债务余额实际数`, before],
    [`二、2023年末地方政府${name}债务余额限额`, limit - quota[at]],
    [`三、2024年新增${name}债务限额`, quota[at]],
    [`四、2024年地方政府${name}债务发行额`, debt],
    [`五、2024年地方政府${name}债务还本额`, repaid],
    [`六、2024年末地方政府${name}债务余额预计执行数`, after],
    [`七、2024年末地方政府${name}债务余额限额`, limit],
  ]
}

function debtOf(
  { debtBefore, quota, debt, repaid }: Pick<MadeGovernment, 'debtBefore' | 'quota' | 'debt' | 'repaid'>,
  at: 0 | 1,
) {
  const before = debtBefore[at] + repaid
  return { before, limit: before + debt + 2 * quota[at], after: before + debt - repaid }
}

function limits(made: MadeGovernment): readonly Row[] {
  const [general, special] = [debtOf(made, 0), debtOf(made, 1)]
  const row = (name: string, of: (one: number) => number): Row => {
    const [a, b, c, d] = [general.limit, special.limit, general.after, special.after].map(of) as [
      number,
      number,
      number,
      number,
    ]
    return [name, a + b, a, b, c + d, c, d]
  }
  const part = (one: number) => Math.floor(one / 3)
  return [
    ['地区', '2024年债务限额', '一般债务限额', '专项债务限额', '2024年末债务余额', '一般债务余额', '专项债务余额'],
    ['公式', 'A=B+C', 'B', 'C', 'D=E+F', 'E', 'F'],
    row('市本级', (one) => one - part(one)),
    row('东山县', part),
    row('全市', (one) => one),
  ]
}
