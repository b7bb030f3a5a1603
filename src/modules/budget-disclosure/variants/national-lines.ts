import type { LineWords } from '../understanding/variant.ts'

/** Labels of the lines of two-sided tables in the national forms. */
export const nationalLines: readonly LineWords[] = [
  { line: 'fiscal', says: ['/^(本年)?财政拨款(\\(补助\\))?(收入|资金)?$/', '财政拨款预算收入'] },
  { line: 'general', side: 'income', says: ['/^一般公共预算(财政)?(拨款|补助|资金|当年)*(收入)?(预算)?$/'] },
  { line: 'fund', side: 'income', says: ['/^政府性基金(预算)?(财政)?(拨款|补助|资金|当年)*(收入)?(预算)?$/'] },
  {
    line: 'capital',
    side: 'income',
    says: ['/^国有资本经营(预算)?(财政)?(拨款|补助|资金|当年|收益)*(收入)?(预算)?$/'],
  },
  { line: 'special-account', side: 'income', says: ['/^财政专户(管理)?(资金|拨款)?(收入)?(预算)?$/'] },
  { line: 'superior', side: 'income', says: ['/^上级补助(收入|资金)?(预算)?$/'] },
  { line: 'business', side: 'income', says: ['/^事业(单位)?(收入|资金)(预算)?$/', '事业预算收入'] },
  { line: 'operating', side: 'income', says: ['/^(事业单位)?经营(收入|资金)(预算)?$/', '事业单位经营预算收入'] },
  { line: 'subordinate', side: 'income', says: ['/^附属单位上缴(收入|资金)?(预算)?$/'] },
  { line: 'unit-funds', side: 'income', says: ['/^单位资金(收入)?$/'] },
  { line: 'other', side: 'income', says: ['/^其他(收入|资金|预算收入)$/'] },
  { line: 'year-income', side: 'income', says: ['/^(本年|当年)收入(合计|小计|总计)$/'] },
  { line: 'surplus-use', side: 'income', says: ['/^(使用|动用|用).*(结余|弥补收支差额).*$/'] },
  { line: 'opening', side: 'income', says: ['/^(年初|上年)(财政拨款)?(结转|结余)(和结余|结余|和结转)?(资金|收入)?$/'] },
  { line: 'income-total', side: 'income', says: ['/^(收入)?(总计|合计|总额)$/', '/^收入(总计|合计)$/'] },
  { line: 'year-spending', side: 'spending', says: ['/^(本年|当年)支出(合计|小计|总计)$/'] },
  { line: 'distribution', side: 'spending', says: ['/^结余分配$/'] },
  {
    line: 'closing',
    side: 'spending',
    says: ['/^年末(财政拨款)?(结转|结余)(和结余|结余|和结转)?$/', '/^结转下年(资金|支出)?$/'],
  },
  { line: 'spending-total', side: 'spending', says: ['/^(支出)?(总计|合计|总额)$/', '/^支出(总计|合计)$/'] },
  { line: 'basic', says: ['/^基本支出(预算)?$/'] },
  { line: 'project', says: ['/^项目支出(预算)?$/'] },
  { line: 'staff-total', says: ['/^人员(经费|支出)(合计|小计)$/'] },
  { line: 'public-total', says: ['/^(日常)?公用(经费|支出)(合计|小计)$/'] },
  { line: 'total', says: ['/^(支出|收入)?(合计|总计)$/', '/^(本年)?(支出|收入)(合计|总计)$/'] },
]
