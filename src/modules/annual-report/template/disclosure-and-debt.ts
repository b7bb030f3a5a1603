import { amount, free, number, rate, type Section, said } from './language.ts'

export const unitsDisclosed = number(
  'budget-disclosure.units-disclosed',
  '公开预决算的部门和单位数',
  '个',
  '期限起算日在本年度、已经公开预算或者决算的部门和单位，同一部门、单位只计一次',
)
const disclosedInTime = rate(
  'budget-disclosure.on-time-rate',
  '预决算按期公开率',
  '在批复后法定期限内公开的套数与应公开套数之比',
)
const resolved = amount('debt.resolved', '化解债务金额', '亿元', '全年按计划化解的债务金额，按偿还日期计')
const cleared = amount('debt.high-cost-cleared', '清退高成本融资金额', '亿元', '全年清退的高成本融资本金，按结清日期计')
const projects = number('special-bonds.projects', '储备专项债券项目数', '个', '年末在库的专项债券储备项目')
const issued = amount('special-bonds.issued', '专项债券发行金额', '亿元', '全年为本市发行的新增专项债券，按发行日期计')
const progress = rate(
  'special-bonds.expenditure-progress',
  '专项债券资金支出进度',
  '当年新增专项债券资金至年末的支出与发行额之比',
)

/** 三（一）（二） */
export const disclosureAndDebt: readonly Section[] = [
  {
    id: 'budget-disclosure',
    title: '加强预算决算信息公开',
    content: 'measures',
    paragraphs: [
      [
        free(
          'budget-disclosure.principles',
        )`坚持以公开为常态、不公开为例外，要求市与区镇两级政府公开本级政府预决算；坚持明确和落实责任，要求各部门各单位依法主动公开预决算信息，市与区镇政府预决算由本级财政部门负责公开，各部门各单位负责公开本部门及所属单位预决算；坚持以公开促改革，以预决算公开为抓手，促进财税体制改革和其他相关领域改革，为实现政府治理体系和治理能力现代化提供动力。`,
        said`全市${unitsDisclosed}个部门和单位公开了预决算，按期公开率${disclosedInTime}。`,
      ],
    ],
  },
  {
    id: 'debt-management',
    title: '不断强化债务日常管理',
    content: 'measures',
    paragraphs: [
      [
        said`切实强化风险管控举措，牢牢守住政府债务风险底线，保质保量完成年度债务化解工作，全年化解债务${resolved}亿元。`,
        free(
          'debt.financing',
        )`严防严控国有企业违法违规举债、新增隐性债务，积极拓宽融资渠道，争取长周期、低息政策性银行和商业银行贷款。`,
      ],
    ],
  },
  {
    id: 'high-cost-financing',
    title: '持续清退高成本融资',
    content: 'measures',
    paragraphs: [
      [said`加强银政合作，对涉及本地银行机构的高成本债务力争全部清退完毕，全年清退高成本融资${cleared}亿元。`],
    ],
  },
  {
    id: 'special-bonds',
    title: '着力加强债券申报发行管理',
    content: 'measures',
    paragraphs: [
      [
        said`会同发展改革、区镇、相关业务主管部门和国有企业等，做好专项债券项目的常态化滚动储备工作，年末储备项目${projects}个，积极争取更多专项债券额度支持重大项目建设，全年发行新增专项债券${issued}亿元。`,
        said`严格专项债券项目额度申报管理，做好项目发行额度审核确认工作，确保全市债券资金支出进度，年末支出进度${progress}。`,
      ],
    ],
  },
]
