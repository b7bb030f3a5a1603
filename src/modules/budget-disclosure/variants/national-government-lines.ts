import type { ColumnWords, LineWords } from '../understanding/variant.ts'

const words = (line: string, ...says: readonly string[]): LineWords => ({ line, level: 'government', says })
const BUDGET =
  '(全省|全市|全县|全区|市|省|县|区|本级|地方|年度)*(一般公共预算|公共财政预算|政府性基金(预算)?|国有资本经营预算|社会保险基金(预算)?)?'

/** Labels of the tables of governments: the own money, what stands below it, and the grand total. */
export const nationalGovernmentLines: readonly LineWords[] = [
  words('own', `/^${BUDGET}(本级|本年|当年|地方级)(财政)?(收入|支出)(合计|小计|总计|数)?$/`),
  words(
    'own',
    '/^(地方)?(一般公共预算|政府性基金(预算)?|国有资本经营预算|社会保险基金(预算)?)(收入|支出)(合计|小计)?$/',
  ),
  words('own', '/^地方(财政|级)?(收入|支出)(合计|小计)?$/'),
  words('sum', `/^${BUDGET}(收入|支出)?(合计)$/`, '全市', '全省', '全县', '全区', '本地区'),
  words('grand', `/^${BUDGET}(收入|支出)?(总计|总量)$/`),
  words('tax', '/^税收(收入)?(合计|小计)?$/'),
  words('nontax', '/^非税(收入)?(合计|小计)?$/'),
  words('transfer-income', '/^转移性收入(合计|小计)?$/'),
  words(
    'superior',
    '/^(上级|中央|省|市)(财政)?补助(收入|资金)?(合计|小计)?$/',
    '/^政府性基金(预算)?(上级|转移支付)补助收入$/',
  ),
  words('returns', '/^(上级)?(税收)?返还性?收入$/'),
  words('general-transfer', '/^一般性转移支付(收入|支出)?$/'),
  words('special-transfer', '/^专项转移支付(收入|支出)?$/'),
  words('lower-remit', '/^(下级)?上解(收入)$/', '下级上解'),
  words('opening', '/^(上年|年初)(滚存)?(结余|结转)(和结余|结余|和结转|、结转|、结余)?(收入|资金)?$/'),
  words('moved-from-fund', '/^从政府性基金(预算)?调入.*$/'),
  words('moved-from-capital', '/^从国有资本经营(预算)?调入.*$/'),
  words('moved-in', '/^调入(资金|一般公共预算资金|预算资金)?(收入)?$/'),
  words('stabilisation-use', '/^(动用|调入)预算稳定调节基金$/'),
  words(
    'debt-income',
    '/^(地方政府)?(一般|专项)?债务(转贷)?(收入|转贷收入)$/',
    '/^(地方政府)?(一般|专项)?债券(转贷)?收入$/',
  ),
  words('aid-received', '/^接受(其他)?(地区|省|市)?.*援助收入$/'),
  words('transfer-spending', '/^转移性支出(合计|小计)?$/'),
  words(
    'aid-lower',
    '/^补助(下级|市县|县区|区县|各区|乡镇)(支出)?$/',
    '对下级补助支出',
    '/^(对)?下级(政府)?(税收返还和)?转移支付(支出)?$/',
  ),
  words('remit-up', '/^上解(上级|中央|省|市)?(财政)?(支出)$/', '上解上级'),
  words('debt-principal', '/^(地方政府)?(一般|专项)?债(务|券)还本(支出)?$/'),
  words('debt-on-lent', '/^(地方政府)?(一般|专项)?债(务|券)转贷支出$/'),
  words('moved-out', '/^调出(资金|至.*|到.*)?$/'),
  words('stabilisation-add', '/^(安排|补充|增设)预算稳定调节基金$/'),
  words('turnover-add', '/^(补充|增设|安排)预算周转金$/'),
  words('aid-given', '/^援助其他地区支出$/'),
  words(
    'closing',
    '/^(年终|年末|本年)(滚存)?(结余|结转)(和结余|结余|和结转|、结转|、结余)?$/',
    '/^结转下年(支出|使用)?$/',
  ),
  words('year-balance', '/^本年(收支)?结余$/'),
  words('own-level', '/^(市|省|县|区)?本级$/'),
]

/** Header words of the tables of governments. */
export const nationalGovernmentColumns: readonly ColumnWords[] = [
  { column: 'region', says: ['/^(全省|全市|全县|全区|本地区|地区合计)(合计)?$/'] },
  { column: 'own-level', says: ['/^(其中[:：]?)?(市|省|县|区)?本级(支出|收入)?$/'] },
  {
    column: 'lower-levels',
    says: ['/^(下级|区县|县区|市县|各区|各县|县级|县(\\(市、区\\))?|下级政府)(合计|小计|支出)?$/'],
  },
  { column: 'returns', says: ['/^税收返还(收入|支出)?$/', '/^返还性(收入|支出)$/'] },
  { column: 'general-transfer', says: ['/^一般性转移支付(收入|支出)?$/'] },
  { column: 'special-transfer', says: ['/^专项转移支付(收入|支出)?$/'] },
  { column: 'closing', says: ['/^(年末|本年末)(滚存)?(累计)?结余$/'] },
  { column: 'opening', says: ['/^(上年|年初|上年末)(滚存|累计)?结余$/'] },
  { column: 'year-balance', says: ['/^(本年|当年)(收支)?结余$/'] },
]
