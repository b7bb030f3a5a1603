import { type Day, dayNumber, dayOf } from '../../../kernel/day.ts'
import { nationalCalendar } from '../../../law/calendar/index.ts'
import type { DemoAct, DemoCity, Random } from '../../../store/demo-door.ts'
import { type Story, told } from '../../../store/demo-story.ts'
import { creditCheckCharacter } from '../item-code.ts'
import { licence } from '../licence.procedure.ts'

export const HANDLER = 'finance-accounting/科室承办人'
export const HEAD = 'finance-accounting/科室负责人'
export const DEPUTY = '市财政局/分管副局长'

/** So many working days later. */
export const later = (day: Day, days: number): Day => dayOf(nationalCalendar.plusWorking(dayNumber(day), days))

const companyCode = (n: number): string => {
  const body = `91997102MA7${String(600000 + n * 37).padStart(6, '0')}`
  return `${body}${creditCheckCharacter(body)}`
}
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜'
const surname = (n: number): string => SURNAMES[n % SURNAMES.length] ?? '王'
const NAMES = [
  '恒信',
  '诚达',
  '德润',
  '永泰',
  '正衡',
  '明远',
  '立信成',
  '汇丰源',
  '中正',
  '金算盘',
  '华智',
  '鼎盛',
  '博达',
]
const KINDS = ['财务咨询有限公司', '代理记账有限公司', '会计服务有限公司']
const agencyName = (n: number): string => `云州${NAMES[n % NAMES.length]}${KINDS[n % KINDS.length]}`

/** What an applicant brings; `n` makes names and codes. */
export const applicant = (n: number, receivedOn: Day, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ origin: 'application', agency: agencyName(n), creditCode: companyCode(n), receivedOn, channel: 'online' },
  address: `云州市青云区望江路${10 + n}号`,
  ...{ representative: `${surname(n)}建国`, contact: `1390000${String(1000 + n)}`, section: 'finance-accounting' },
  ...{ principal: `${surname(n + 7)}敏`, principalQualified: n % 2 ? 'title' : 'years', practitioners: 3 + (n % 4) },
  ...{ internalRules: 'yes', commitment: 'yes' },
  materials: [
    { name: '申请表', copies: 1 },
    { name: '书面承诺', copies: 2 },
    { name: '代理记账业务内部规范', copies: 1 },
  ],
  ...more,
})

type Steps = Story['steps']
export const examined = (on: Day): Steps[number] => [
  on,
  HANDLER,
  'examine',
  { fills: { opinion: '材料齐全，承诺内容符合资格条件。', conclusion: 'grant' } },
]
/** Decision, certificate, publication, check on site. */
export const granted = (on: Day, n: number): Steps => {
  const [certifiedOn, publishedOn, checkedOn] = [later(on, 2), later(on, 4), later(on, 20)]
  return [
    [on, DEPUTY, 'grant', { fills: { decidedOn: on } }],
    [
      certifiedOn,
      HANDLER,
      'certify',
      {
        fills: { certificateNumber: `DLJZ997100${on.slice(0, 4)}${String(n).padStart(4, '0')}`, certifiedOn },
        data: { servedOn: certifiedOn, proof: '邮政快递签收单' },
      },
    ],
    [publishedOn, HANDLER, 'publish', { fills: { publishedOn }, data: { where: '信用云州、市财政局网站' } }],
    [checkedOn, HANDLER, 'checkPromise', { data: { result: 'met', record: '现场核查，人员、规范与承诺一致。' } }],
  ]
}
export const filed = (on: Day, practitioners: number, clients: number): Steps[number] => [
  on,
  HANDLER,
  'fileAnnual',
  { fills: { practitioners }, data: { clients, change: '无变动' } },
]

/** The ordinary course: accepted in a day or two, examined, granted in time; filed the next April. */
function ordinary(n: number, on: Day, random: Random, until: Day): Story {
  const accepted = later(on, random.between(1, 3))
  const decided = later(accepted, random.between(4, 8))
  const next = `${Number(on.slice(0, 4)) + 1}-04-${String(random.between(8, 26)).padStart(2, '0')}` as Day
  const steps: Steps = [
    [accepted, HANDLER, 'accept'],
    examined(later(accepted, 2)),
    ...granted(decided, n),
    ...(next <= until ? [filed(next, 3 + (n % 4), random.between(20, 90))] : []),
  ]
  return { id: `licence-${n}`, on, by: HANDLER, row: applicant(n, on), steps }
}

const A_YEAR = { small: 3, city: 9, load: 9 } as const

export const ordinaryActs = ({ years, random, until, scale }: DemoCity): readonly DemoAct[] =>
  years.flatMap((year, index) =>
    Array.from({ length: A_YEAR[scale] }, (_, at) => {
      const month = 1 + Math.floor((at * 11) / A_YEAR[scale])
      const day = `${year}-${String(month).padStart(2, '0')}-${String(random.between(3, 24)).padStart(2, '0')}` as Day
      return told(licence, ordinary(100 + index * 50 + at, later(day, 1), random, until))
    }).flat(),
  )
