import { free, number, type Section, said } from './language.ts'

const items = number('service-items.items', '行政审批和服务事项数', '项', '年末在用的行政审批和政务服务事项')
const itemsChanged = number(
  'service-items.changed',
  '调整的事项数',
  '项',
  '全年新增、变更、取消、承接、下放并已公布的事项，同一事项多次调整分别计',
)
const examSections = number(
  'enforcement.exam-sections',
  '参加执法资格考试的科室数',
  '个',
  '全年有人参加行政执法人员资格考试的科室（单位），同一科室只计一次',
)
const examOfficers = number(
  'enforcement.exam-officers',
  '参加执法资格考试人数',
  '名',
  '全年参加行政执法人员资格考试的工作人员，同一人只计一次',
)
const examPassed = number('enforcement.exam-passed', '通过执法资格考试人数', '名', '其中考试合格的人员')
const certified = number('enforcement.certified-officers', '持证执法人员数', '名', '年末持有有效行政执法证件的人员')
const powers = number('enforcement.powers', '分解到岗的执法职权数', '项', '年末在用且已分解到执法岗位的职权')
const enforcementPosts = number('enforcement.posts', '执法岗位数', '个', '年末承担执法职权的岗位')
export const documentsMade = number(
  'normative-documents.made',
  '制发规范性文件数',
  '件',
  '全年本局制发或者以本局为主制发的行政规范性文件，按公布日期计',
)
const documentsReviewed = number(
  'normative-documents.reviewed',
  '合法性审核件数',
  '件',
  '全年完成合法性审核的文件，按出具审核意见的日期计',
)
const proposed = (id: string, verb: string, unit = '个') =>
  number(
    `normative-documents.${id}`,
    `清理建议${verb}的文件数`,
    unit,
    `全年规范性文件清理中结论为${verb}的文件，按作出结论的日期计`,
  )
const [keep, revise, repeal, lapse] = [
  proposed('keep', '保留'),
  proposed('revise', '修订'),
  proposed('repeal', '废止'),
  proposed('lapse', '宣布失效'),
]

/** 二（三） */
export const lawfulAdministration: readonly Section[] = [
  {
    id: 'service-items',
    title: '做好行政审批和服务事项',
    content: 'measures',
    paragraphs: [
      [
        free(
          'service-items.purpose',
        )`对本单位行政审批和服务事项进一步细化梳理，并及时在“互联网＋政务服务”平台予以公布，确保本单位履行政府职责公开、透明、与时俱进、有法可依。`,
        said`年末在用行政审批和服务事项${items}项，全年调整${itemsChanged}项。`,
      ],
    ],
  },
  {
    id: 'enforcement',
    title: '严格规范行政执法行为',
    content: 'measures',
    paragraphs: [
      [
        free('enforcement.training')`抓好本单位执法人员法律法规学习培训工作。`,
        said`组织${examSections}个科室${examOfficers}名具有行政执法职能的工作人员参加行政执法人员资格考试，${examPassed}名考试合格，年末持证执法人员${certified}名，确保行政执法合法开展，提高执法人员执法素质和水平。`,
        said`进一步明确执法范围和执法责任，将${powers}项执法职权和责任分解划分到${enforcementPosts}个具体的执法岗位。`,
        free(
          'enforcement.team',
        )`努力打造一支“政治过硬、业务精良、作风清正”的财政执法队伍，真正做到严格执法、公正执法、文明执法。`,
      ],
    ],
  },
  {
    id: 'normative-documents',
    title: '严格规范性文件管理',
    content: 'measures',
    paragraphs: [
      [
        free(
          'normative-documents.order',
        )`严格实施规范性文件年度计划管理、制发流程管理，从规范性文件的计划编制、起草、审核、发布和备案等方面予以规范、细化。`,
        said`全年制发规范性文件${documentsMade}件，完成合法性审核${documentsReviewed}件。`,
        said`根据司法行政部门的统一部署和相关要求，对本单位制发或者参与制发的规范性文件进行专项清理，建议保留${keep}个规范性文件，建议修订${revise}个规范性文件，建议废止${repeal}个规范性文件，建议宣布失效${lapse}个规范性文件。`,
      ],
    ],
  },
]
