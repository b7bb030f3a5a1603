import type { ColumnWords, KindWords, LineWords } from '../understanding/variant.ts'

const words = (line: string, ...says: readonly string[]): LineWords => ({ line, level: 'government', says })
const PHASE = '(预计执行数|执行数|决算数|实际数|预计数|预算数|\\(预算数\\)|\\(决算数\\))?'
const OF = '(地方)?(政府)?(一般|专项)?'

/** Labels of the forms of debt disclosure. */
export const nationalDebtLines: readonly LineWords[] = [
  words('general-debt', '/^(地方)?(政府)?一般(债务|债券)(限额|余额|还本|付息|发行|发行额|收入)?$/'),
  words('special-debt', '/^(地方)?(政府)?专项(债务|债券)(限额|余额|还本|付息|发行|发行额|收入)?$/'),
  words('new-quota', '/新增.*(债务)?限额/', '/(地方)?财政赤字$/'),
  words('refinancing', '/^(其中[:：])?再融资.*(债券)?.*$/'),
  words('debt-limit', '/债务(余额)?限额(\\(?预算数\\)?|\\(?决算数\\)?)?$/'),
  words('debt-balance', `/债务余额${PHASE}$/`),
  words('debt-issue', `/^(\\d{4}年(度)?)?${OF}(债务|债券)?(举借|发行)(额|收入)?${PHASE}$/`),
  words('debt-principal', `/^(\\d{4}年(度)?)?${OF}(债务|债券)?还本(额|支出)?${PHASE}$/`),
  words('debt-interest', `/^\\d{4}年(度)?${OF}(债务|债券)?付息(额|支出)?${PHASE}$/`, '/付息额$/'),
  words('debt-written-down', '/(核减|化解核销|依法核销)/'),
  words('quota-returned', '/(收回|上缴|调减).*限额/'),
]

const within = ['limit', 'balance', 'issue', 'principal', 'interest']
const flat = (column: string, word: string): readonly ColumnWords[] => [
  { column: `${column}-general`, says: [`/^(地方)?(政府)?一般(债务|债券)(余额)?${word}/`] },
  { column: `${column}-special`, says: [`/^(地方)?(政府)?专项(债务|债券)(余额)?${word}/`] },
]

export const nationalDebtColumns: readonly ColumnWords[] = [
  { column: 'general', within, says: ['/^(地方)?(政府)?一般(债务|债券)(限额|余额)?$/'] },
  { column: 'special', within, says: ['/^(地方)?(政府)?专项(债务|债券)(限额|余额)?$/'] },
  { column: 'general-debt', says: ['/^(地方)?(政府)?一般(债务|债券)$/'] },
  { column: 'special-debt', says: ['/^(地方)?(政府)?专项(债务|债券)$/'] },
  ...flat('limit', '限额'),
  ...flat('balance', `余额${PHASE}$`),
  { column: 'limit', says: ['/^(末)?(地方)?(政府)?债务(余额)?限额(\\(.*\\))?$/'] },
  { column: 'balance', says: [`/^(末)?(地方)?(政府)?债务余额${PHASE}$/`] },
  { column: 'issue', says: [`/^(地方)?(政府)?(债务|债券)?(举借|发行)(额|收入)?${PHASE}$/`] },
  { column: 'principal', says: [`/^(地方)?(政府)?(债务|债券)?还本(额|支出)?${PHASE}$/`] },
  { column: 'interest', says: [`/^(地方)?(政府)?(债务|债券)?付息(额|支出)?${PHASE}$/`] },
]

const level = 'government'

/** The forms of 财预〔2018〕209号, and what regions call them. */
export const nationalDebtKinds: readonly KindWords[] = [
  { kind: 'G6', name: '政府一般债务限额和余额情况表', level, titles: ['一般债务*限额*余额*表', '一般债务余额*表'] },
  { kind: 'G10', name: '政府专项债务限额和余额情况表', level, titles: ['专项债务*限额*余额*表', '专项债务余额*表'] },
  {
    kind: 'debt-limit-balance',
    name: '地方政府债务限额及余额情况表',
    titles: ['政府债务限额*余额*表', '债务限额及余额*表', '政府债务限额和余额*表'],
  },
  {
    kind: 'debt-issue-service',
    name: '地方政府债券发行及还本付息情况表',
    titles: ['发行及还本付息*表', '债券发行*还本付息*表', '债务还本付息*表', '债务发行*偿还*表'],
  },
  { kind: 'debt-early-limit', name: '提前下达债务限额情况表', titles: ['提前下达*限额*表'] },
  {
    kind: 'debt-new-bonds',
    name: '新增债券资金安排表',
    titles: ['新增*债券*资金*表', '新增债券*安排*表', '新增*债券*项目*表'],
  },
  { kind: 'debt-use', name: '新增债券资金使用情况表', titles: ['新增*债券*使用*表', '债券资金使用*表'] },
  {
    kind: 'debt-limit-change',
    name: '债务限额调整情况表',
    titles: ['限额调整*表', '债务限额*变动*表', '债务限额情况表$'],
  },
]
