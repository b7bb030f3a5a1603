import { type Fund, funds } from './budget-line.ts'

interface LineColumn {
  readonly name: string
  /** Headings by which it is known too: those of the budget system's export, and how offices shorten them. */
  readonly also: readonly string[]
  readonly needed: boolean
  readonly note: string
}

/** The columns of the budget line file: one row = unit × function × economics × project × fund × amount. */
export const lineColumns = {
  agency: {
    name: '预算单位编码',
    also: ['单位编码', '预算单位代码', '单位代码', 'agency_code', 'agencyCode'],
    needed: false,
    note: '预算管理一体化系统中的单位编码',
  },
  agencyName: {
    name: '预算单位名称',
    also: ['单位名称', '预算单位', 'agency_name', 'agencyName'],
    needed: false,
    note: '部门汇总公开时，各所属单位的明细放在同一个文件里',
  },
  function: {
    name: '支出功能分类编码',
    also: ['功能分类编码', '功能科目编码', '功能分类科目编码', '功能科目', 'exp_func_code', 'expFuncCode'],
    needed: true,
    note: '七位，到项，例如 2010301',
  },
  classText: { name: '功能分类类级名称', also: ['类名称'], needed: false, note: '科目表没有的科目必须填写' },
  groupText: { name: '功能分类款级名称', also: ['款名称'], needed: false, note: '科目表没有的科目必须填写' },
  itemText: {
    name: '功能分类项级名称',
    also: ['项名称', '功能分类名称', '支出功能分类名称', 'expFuncName', 'exp_func_name'],
    needed: false,
    note: '科目表没有的科目必须填写',
  },
  economic: {
    name: '部门预算支出经济分类编码',
    also: ['经济分类编码', '经济科目编码', '部门经济分类编码', '经济科目', 'dep_bgt_eco_code', 'depBgtEcoCode'],
    needed: true,
    note: '五位，到款，例如 30101',
  },
  expenditure: {
    name: '支出类型',
    also: ['基本项目', '支出性质', '项目类别', 'pro_cat', 'proCat'],
    needed: false,
    note: '基本支出或者项目支出；人员类、公用经费视为基本支出，特定目标类、其他运转类视为项目支出。不填时有项目名称的是项目支出',
  },
  project: { name: '项目名称', also: ['项目', 'pro_name', 'proName'], needed: false, note: '项目支出填写' },
  fund: {
    name: '资金性质',
    also: ['资金来源', 'fund_type', 'fundType', 'fund_type_code', 'fundTypeCode'],
    needed: true,
    note: `可选：${Object.values(funds).join('、')}`,
  },
  amount: {
    name: '金额（元）',
    also: ['金额', '预算数', '决算数', 'amount', 'cur_amt'],
    needed: true,
    note: '以元为单位，最多两位小数；表头写成（万元）的按万元读取',
  },
} as const satisfies Readonly<Record<string, LineColumn>>
export type LineColumnId = keyof typeof lineColumns

const FUND_WORDS: readonly (readonly [RegExp, Fund])[] = [
  [/一般公共|^1$|^11/, 'general'],
  [/政府性基金|^2$|^12/, 'fund'],
  [/国有资本|^13/, 'capital'],
  [/专户|^14/, 'account'],
  [/单位资金|事业|经营|其他|上级|附属|自有|^3/, 'own'],
]
/** 资金性质 by name or by the code of the budget system; undefined = not known. */
export const fundNamed = (text: string): Fund | undefined => FUND_WORDS.find(([words]) => words.test(text))?.[1]

/** Whether a line is 基本支出, by what its kind says; undefined = it does not say. */
export function isBasicKind(text: string): boolean | undefined {
  if (/项目支出|特定目标|其他运转/.test(text)) return false
  if (/基本|人员|公用|运转/.test(text)) return true
  return undefined
}
