import { disclosureCells } from '../disclosure-form.ts'
import { unitsDisclosed } from './disclosure-and-debt.ts'
import { amount, asked, bureau, free, number, type Section, said, type Template, table, year } from './language.ts'
import { onTime } from './legal-risks.ts'

const of = (row: string) => disclosureCells.three(row, 'total')
const feeCases = number(
  'information-requests.fee-cases',
  '收取信息处理费件数',
  '件',
  '全年发出收费通知并收取信息处理费的申请',
)
const fees = amount('information-requests.fee-amount', '收取信息处理费金额', '元', '全年实际收取的信息处理费')

const overview: readonly Section[] = [
  {
    id: 'proactive',
    title: '主动公开',
    content: 'measures',
    paragraphs: [
      [
        free(
          'proactive.summary',
        )`严格落实《政府信息公开条例》，及时准确公开机构职能、财政政策、财政收支、政府采购、行政事业性收费等信息。`,
        said`督促全市${unitsDisclosed}个部门和单位公开预决算。`,
      ],
    ],
  },
  {
    id: 'on-request',
    title: '依申请公开',
    content: 'measures',
    paragraphs: [
      [
        said`${year}年新收政府信息公开申请${of('new')}件，上年结转${of('carriedIn')}件，办结${of('resultTotal')}件，结转下年度继续办理${of('carriedOut')}件，按期答复率${onTime}。`,
      ],
    ],
  },
  {
    id: 'management',
    title: '政府信息管理',
    content: 'measures',
    paragraphs: [
      [
        free(
          'management.summary',
        )`健全政府信息制作、获取、保存、处理和公开属性源头认定、保密审查等制度，规范行政规范性文件集中公开。`,
      ],
    ],
  },
  {
    id: 'platforms',
    title: '政府信息公开平台建设',
    content: 'measures',
    paragraphs: [[free('platforms.summary')`优化门户网站政府信息公开专栏，保障栏目内容及时更新、便于查询。`]],
  },
  {
    id: 'supervision',
    title: '监督保障',
    content: 'measures',
    paragraphs: [[free('supervision.summary')`明确政府信息公开工作机构和专门人员，开展业务培训，畅通监督渠道。`]],
  },
]

/** 政府信息公开工作年度报告, in the six parts of the unified form. */
export const informationDisclosure: Template = {
  kind: 'information-disclosure',
  name: '政府信息公开工作年度报告',
  title: [bureau, year, '年政府信息公开工作年度报告'],
  introduction: [
    [
      free(
        'introduction.basis',
      )`本报告根据《政府信息公开条例》和政府信息公开工作年度报告格式的要求编制，所列数据的统计期限自${year}年1月1日起至12月31日止。`,
    ],
  ],
  sections: [
    ...overview,
    { id: 'table-two', title: '主动公开政府信息情况', content: 'measures', paragraphs: [table('two')] },
    { id: 'table-three', title: '收到和处理政府信息公开申请情况', content: 'measures', paragraphs: [table('three')] },
    {
      id: 'table-four',
      title: '政府信息公开行政复议、行政诉讼情况',
      content: 'measures',
      paragraphs: [table('four')],
    },
    {
      id: 'shortcomings',
      title: '存在的主要问题及改进情况',
      content: 'shortcomings',
      paragraphs: [asked('shortcomings'), asked('arrangements')],
    },
    {
      id: 'other',
      title: '其他需要报告的事项',
      content: 'other',
      paragraphs: [
        [
          said`依据《政府信息公开信息处理费管理办法》，${year}年收取信息处理费${feeCases}件，共${fees}元。`,
          free('other.matters')`没有其他需要报告的事项。`,
        ],
      ],
    },
  ],
  arrangements: [
    {
      id: 'D1',
      name: '国办公开办统一格式',
      chapters: [
        { title: '总体情况', entries: overview.map((section) => section.id) },
        { title: '主动公开政府信息情况', entries: ['table-two'], untitled: true },
        { title: '收到和处理政府信息公开申请情况', entries: ['table-three'], untitled: true },
        { title: '政府信息公开行政复议、行政诉讼情况', entries: ['table-four'], untitled: true },
        { title: '存在的主要问题及改进情况', entries: ['shortcomings'], untitled: true },
        { title: '其他需要报告的事项', entries: ['other'], untitled: true },
      ],
    },
  ],
  required: ['measures', 'shortcomings', 'other'],
}
