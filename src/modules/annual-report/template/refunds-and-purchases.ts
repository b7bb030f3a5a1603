import { amount, free, number, type Section, said, text, year } from './language.ts'

const entitled = number(
  'vat-refunds.entitled-not-applied',
  '摸排的符合政策未申请企业数',
  '户',
  '全年摸排出的符合留抵退税政策且未申请退税的企业',
)
const visits = number('vat-refunds.visits', '走访企业户次', '户次', '全年就留抵退税走访企业的户次，按走访日期计')
const refunded = number('vat-refunds.enterprises', '退税企业户数', '户', '全年办理留抵退税退库的企业，同一企业只计一次')
const refunds = amount('vat-refunds.amount', '留抵退税金额', '亿元', '全年留抵退税退库金额，以国库退库凭证的日期计')
const schedulings = number('treasury-cash.schedulings', '库款调度次数', '次', '全年为保障退税等支出调度库款的次数')
const notices = text('service-purchases.notices', '采购管理文件名称', '全年印发的政府采购、政府购买服务管理文件名称')
const purchases = number('service-purchases.projects', '政府购买服务项目数', '个', '全年实施的政府购买服务项目')
const evaluations = number(
  'service-purchases.evaluations',
  '开展绩效评价的项目数',
  '个',
  '全年完成绩效评价的政府购买服务项目',
)

/** 三（三）（四） */
export const refundsAndPurchases: readonly Section[] = [
  {
    id: 'refund-coordination',
    title: '建立协调机制，形成工作合力',
    content: 'measures',
    paragraphs: [
      [
        free(
          'refunds.coordination',
        )`落实部门职能，强化担当作为，会同税务、人民银行等部门建立增值税留抵退税政策落实协调机制，步调一致、协作协同，统筹推进实施退税、减税、降费等政策。`,
      ],
    ],
  },
  {
    id: 'refund-visits',
    title: '认真调研摸排，助力精准施策',
    content: 'measures',
    paragraphs: [
      [
        said`安排专人专班，提前摸清符合留抵退税政策且未申请退税企业的底数，摸排企业${entitled}户，做好增值税留抵退税规模预测；深入相关企业走访${visits}户次，了解企业生产经营状况、增值税留抵退税情况、面临的问题，听取企业意见建议，倾听企业发展诉求。`,
      ],
    ],
  },
  {
    id: 'refunds',
    title: '落实“真金白银”，助力企业发展',
    content: 'measures',
    paragraphs: [
      [
        said`靠前谋划，迅速响应，会同税务、人民银行等部门落实落细增值税留抵退税政策，及时足额退付相关税款，全年为${refunded}户企业退付留抵税额${refunds}亿元，助力企业纾困发展。`,
      ],
    ],
  },
  {
    id: 'treasury-cash',
    title: '加强库款调度，保障财政运行',
    content: 'measures',
    paragraphs: [
      [
        said`根据当月退税预计情况，提前统筹安排留抵退税专项资金和自有财力，全年调度库款${schedulings}次，在满足退税资金需求的同时，确保库款保障水平正常合理，保障财政运行安全平稳。`,
      ],
    ],
  },
  {
    id: 'service-purchases',
    title: '加强政府购买服务监管',
    content: 'measures',
    paragraphs: [
      [
        free(
          'service-purchases.clean-up',
        )`根据省委依法治省办《关于进一步清理整顿和规范政府购买服务工作的通知》精神，配合司法行政部门认真开展清理整顿和规范政府购买服务工作，统筹抓好本地、本系统清理整顿工作。`,
        said`印发${notices}，严格按照政府采购管理相关规定及最新政策要求，监督指导各区镇、单位严格执行《政府购买服务管理办法》及上级财政部门相关规定，不断加强政府购买服务管理。`,
        said`${year}年实施政府购买服务项目${purchases}个，对其中${evaluations}个项目开展绩效评价，提升政府购买服务项目预算绩效。`,
        free('service-purchases.effect')`政府采购管理与服务水平得到不断提升，财政资金发挥了应有效益。`,
      ],
    ],
  },
]
