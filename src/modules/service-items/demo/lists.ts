import type { DemoAct } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { basicItems, directories } from '../directories.register.ts'

export const BUREAU_CODE = '11997100010203040A'
export const ACCOUNTING_LAW = { law: '会计法（2017年修正）', article: '第三十六条第一款', known: 'accounting-law-2017' }
export const ACCOUNTING_LAW_NOW = { law: '会计法（2024年修正）', article: '第三十四条第一款', known: 'accounting-law' }
export const MEASURES = { law: '代理记账管理办法', article: '第三条', known: 'bookkeeping-agency-measures' }

/** What an item of the demonstration is; the rest is the same for all (see `rowOf`). */
export interface DemoItem {
  readonly id: string
  readonly section: string
  readonly name: string
  readonly itemType: string
  readonly basicCode: string
  readonly grounds: readonly Readonly<Record<string, string>>[]
  readonly promised: number
  readonly statutory?: number
  readonly limit?: string
  readonly result: readonly [type: string, name: string]
  readonly conditions: string
  readonly materials: readonly (readonly [name: string, form: string, basis: string])[]
  readonly serves?: string
  readonly visits?: number
  readonly online?: string
  /** The blank form of the guide. */
  readonly form?: string
  readonly fees?: readonly Readonly<Record<string, string>>[]
}

const law = (name: string, article: string, known?: string) => ({ law: name, article, ...(known && { known }) })
const LICENCE_MATERIALS = [
  ['代理记账机构执业资格申请表', 'electronic', '代理记账管理办法第五条'],
  ['主管代理记账业务负责人的书面承诺', 'electronic', '代理记账管理办法第五条'],
  ['专职从业人员在本机构专职从业的书面承诺', 'electronic', '代理记账管理办法第五条'],
  ['代理记账业务内部规范', 'electronic', '代理记账管理办法第五条'],
] as const

/** The list as it stood when the system was introduced. */
export const demoItems: readonly DemoItem[] = [
  {
    ...{ id: 'item-licence', section: 'accounting', name: '代理记账机构执业资格审批', itemType: 'licence' },
    basicCode: '000113101002',
    grounds: [ACCOUNTING_LAW, MEASURES],
    ...{ statutory: 10, limit: 'bookkeeping-decision', promised: 8, online: 'certificate' },
    result: ['certificate', '代理记账许可证书'],
    conditions:
      '为依法设立的企业；专职从业人员不少于三名；主管代理记账业务的负责人具有会计师以上专业技术职务资格或者从事会计工作不少于三年，且为专职从业人员；有健全的代理记账业务内部规范。',
    materials: LICENCE_MATERIALS,
    form: '代理记账机构执业资格申请表',
    serves: '企业',
  },
  {
    ...{ id: 'item-licence-change', section: 'accounting', name: '代理记账机构变更登记', itemType: 'other' },
    basicCode: '001013004002',
    grounds: [ACCOUNTING_LAW, { ...MEASURES, article: '第八条' }],
    ...{ promised: 5, online: 'certificate' },
    result: ['certificate', '代理记账许可证书'],
    conditions: '机构名称、主管代理记账业务的负责人发生变更，设立或者撤销分支机构，跨原审批机关管辖地迁移办公地点。',
    materials: [['代理记账机构变更登记表', 'electronic', '代理记账管理办法第八条']],
    serves: '企业',
  },
  {
    ...{ id: 'item-annual-filing', section: 'accounting', name: '代理记账机构年度备案', itemType: 'other' },
    basicCode: '001013005002',
    grounds: [{ ...MEASURES, article: '第十六条' }],
    ...{ promised: 5, online: 'result' },
    result: ['other', '年度备案回执'],
    conditions: '取得代理记账许可证书的机构，每年4月30日前报送。',
    materials: [['代理记账机构基本情况表', 'electronic', '代理记账管理办法第十六条']],
    serves: '企业',
  },
  {
    ...{ id: 'item-accountants', section: 'accounting', name: '会计人员信息采集', itemType: 'service' },
    basicCode: '002013001002',
    grounds: [{ ...ACCOUNTING_LAW, article: '第三十八条' }],
    ...{ promised: 3, online: 'handle' },
    result: ['other', '信息采集表'],
    conditions: '在本市从事会计工作的人员。',
    materials: [['身份证件', 'electronic', '核对身份']],
    serves: '自然人',
  },
  {
    ...{ id: 'item-exam', section: 'accounting', name: '会计专业技术资格考试报名', itemType: 'service' },
    basicCode: '002013002002',
    grounds: [law('会计专业技术资格考试暂行规定', '第五条')],
    ...{ promised: 2, online: 'handle' },
    result: ['other', '准考证明'],
    conditions: '符合报考条件的人员，在公告的报名时间内提出。',
    materials: [['学历证书', 'electronic', '核对报考条件']],
    serves: '自然人',
    fees: [{ project: '考试考务费', standard: '每人每科56元', basis: '省物价、财政部门核定的收费标准' }],
  },
  {
    ...{ id: 'item-procurement', section: 'procurement', name: '政府采购投诉处理', itemType: 'adjudication' },
    basicCode: '000913001002',
    grounds: [
      law('政府采购法', '第五十六条', 'procurement-law'),
      law('政府采购质疑和投诉办法', '第六条', 'procurement-complaint-measures'),
    ],
    ...{ statutory: 30, promised: 30, online: 'accept' },
    result: ['document', '投诉处理决定行文'],
    conditions: '投诉人是参与所投诉政府采购活动的供应商，投诉前已经依法质疑。',
    materials: [['投诉书', 'either', '政府采购质疑和投诉办法第十八条']],
    serves: '企业、社会组织',
    visits: 1,
  },
  {
    ...{ id: 'item-tax-exempt', section: 'tax-policy', name: '非营利组织免税资格认定', itemType: 'confirmation' },
    basicCode: '000713002002',
    grounds: [law('关于非营利组织免税资格认定管理有关问题的通知', '第二条')],
    ...{ promised: 30, online: 'accept' },
    result: ['document', '认定结果公告行文'],
    conditions: '依法设立或者登记的非营利组织，由财政、税务部门联合审核确认。',
    materials: [['免税资格申请报告', 'either', '通知第三条']],
    serves: '社会组织',
  },
  {
    ...{ id: 'item-receipts', section: 'revenue', name: '财政票据申领', itemType: 'service' },
    basicCode: '002013006002',
    grounds: [law('财政票据管理办法', '第十五条')],
    ...{ promised: 1, online: 'handle' },
    result: ['other', '财政票据'],
    conditions: '按规定可以使用财政票据的单位。',
    materials: [['财政票据领用申请', 'electronic', '财政票据管理办法第十六条']],
    serves: '机关、事业单位',
  },
]

/** The row of a version, with what all guides of the bureau share. */
export const rowOf = (item: DemoItem, preparedOn: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ name: item.name, itemType: item.itemType, basicCode: item.basicCode, basic: `basic-${item.basicCode}` },
  ...{ creditCode: BUREAU_CODE, level: '3', section: `finance-${item.section}`, preparedOn, change: 'insert' },
  grounds: item.grounds,
  ...(item.statutory !== undefined && { statutoryDays: item.statutory, statutoryUnit: 'working' }),
  ...(item.limit && { limit: item.limit }),
  ...{ promisedDays: item.promised, promisedUnit: 'working', conditions: item.conditions },
  materials: item.materials.map(([name, form, basis]) => ({ name, form, need: 'needed', copies: 1, basis })),
  flow: [
    {
      step: '申请和受理',
      days: '收到材料后5个工作日内',
      standard: '材料齐全、符合法定形式的受理，不齐全的一次告知补正',
    },
    { step: '审查', standard: '对照受理条件逐项审查' },
    { step: '办结和送达', standard: '作出结果并送达，按规定公示' },
  ],
  charged: item.fees ? 'yes' : 'no',
  ...(item.fees && { fees: item.fees }),
  ...{ resultType: item.result[0], resultName: item.result[1] },
  ...{ caseKind: 'promised', serves: item.serves ?? '自然人、企业', visits: item.visits ?? 0 },
  visitReason: item.visits ? '需要核对证据原件' : '无',
  ...{ online: item.online ?? 'accept', onlineAddress: 'https://zwfw.yunzhou.example', mailing: 'yes' },
  ...{ commitment: item.itemType === 'licence' ? 'yes' : 'no', place: '云州市政务服务中心二楼财政窗口' },
  ...{ hours: '工作日9:00—12:00，13:30—17:00', contact: '0999-7654321', supervision: '0999-7654300' },
  remedy: '对办理结果不服的，可以依法申请行政复议或者提起行政诉讼。',
  questions: [
    {
      question: '可以不到现场吗？',
      answer: item.visits ? '需要到现场一次，核对证据原件。' : '可以，全程网上办理，结果可以邮寄。',
    },
  ],
  ...more,
})

const LEGAL = '法规科/法规科工作人员'
const PERIOD = { from: '2022-01-01' }

/** The catalogue and the basic catalogue as they came from above. */
export const listActs: readonly DemoAct[] = [
  {
    on: '2022-12-02',
    run: async ({ store, as }) => {
      const main = [
        ['00011310100Y', '会计代理记账业务审批', 'licence'],
        ['00101300400Y', '代理记账机构管理', 'other'],
        ['00201300100Y', '会计人员和考试服务', 'service'],
        ['00091300100Y', '政府采购投诉处理', 'adjudication'],
        ['00071300200Y', '非营利组织免税资格认定', 'confirmation'],
      ] as const
      for (const [code, name, itemType] of main)
        await save(store, as(LEGAL), directories.id, {
          id: `directory-${code.toLowerCase()}`,
          row: { code, name, itemType, department: '财政部', useLevels: '省级、市级、县级', ...PERIOD },
        })
      const parent = (type: string) => main.find(([, , itemType]) => itemType === type)?.[0] ?? main[2][0]
      for (const item of demoItems)
        await save(store, as(LEGAL), basicItems.id, {
          id: `basic-${item.basicCode}`,
          row: {
            directory: `directory-${parent(item.itemType).toLowerCase()}`,
            ...{ code: item.basicCode, name: item.name, level: '3', ...PERIOD },
            ...(item.statutory !== undefined && { statutoryDays: item.statutory, statutoryUnit: 'working' }),
            grounds: item.grounds.map(({ law: name = '', article = '' }) => ({ law: name, article })),
          },
        })
    },
  },
]
