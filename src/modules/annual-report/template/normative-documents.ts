import { documentsLapsed, documentsMade, documentsRepealed, documentsRevised, documentsValid } from './both-reports.ts'
import { free, number, rate, type Section, said } from './language.ts'

const figure = (id: string, name: string, unit: string, means: string) =>
  number(`normative-documents.${id}`, name, unit, means)
const share = (id: string, name: string, means: string) => rate(`normative-documents.${id}`, name, means)

const reviewed = figure('reviewed', '合法性审核件数', '件', '全年完成合法性审核的文件，按出具审核意见的日期计')
const reviewRate = share('review-rate', '规范性文件合法性审核率', '公布的规范性文件中公布前经过合法性审核的比例')
const comments = figure('comments', '公开征求意见收到的意见数', '条', '全年收到的公众意见，按收到日期计')
const adoptionRate = share('adoption-rate', '公众意见采纳率', '全年收到的公众意见中采纳和部分采纳的比例')
const competing = (cell: string, says: string) =>
  figure(`competition.${cell}`, `公平竞争审查${says}件数`, '件', `全年公平竞争审查结论为${says}的文件，按审查日期计`)
const [passed, excepted, failed] = [
  competing('pass', '可以出台'),
  competing('exception', '适用例外规定'),
  competing('fail', '不得出台'),
]
const filed = figure('filed', '报送备案的规范性文件数', '件', '全年报送备案的规范性文件，按报送日期计')
const filedInTime = share('filed-in-time-rate', '规范性文件按时备案率', '全年报送备案的文件中在备案期限内报送的比例')
const proposed = (id: string, verb: string) =>
  figure(id, `清理建议${verb}的文件数`, '个', `全年规范性文件清理中结论为${verb}的文件，按作出结论的日期计`)
const [keep, revise, repeal, lapse] = [
  proposed('keep', '保留'),
  proposed('revise', '修订'),
  proposed('repeal', '废止'),
  proposed('lapse', '宣布失效'),
]

/** 二（三）三是 */
export const normativeDocuments: Section = {
  id: 'normative-documents',
  title: '严格规范性文件管理',
  content: 'measures',
  paragraphs: [
    [
      free(
        'normative-documents.order',
      )`严格实施规范性文件年度计划管理、制发流程管理，从规范性文件的计划编制、起草、审核、发布和备案等方面予以规范、细化。`,
      said`全年制发规范性文件${documentsMade}件，完成合法性审核${reviewed}件。`,
      said`公布的规范性文件合法性审核率${reviewRate}。`,
      said`公开征求意见收到公众意见${comments}条。`,
      said`意见采纳率${adoptionRate}。`,
      said`开展公平竞争审查，结论为可以出台${passed}件、适用例外规定${excepted}件、不得出台${failed}件。`,
      said`报送备案${filed}件。`,
      said`按时备案率${filedInTime}。`,
      said`全年废止和宣布失效${documentsRepealed}件、到期失效${documentsLapsed}件、修订${documentsRevised}件，年末现行有效规范性文件${documentsValid}件。`,
      said`根据司法行政部门的统一部署和相关要求，对本单位制发或者参与制发的规范性文件进行专项清理，建议保留${keep}个规范性文件，建议修订${revise}个规范性文件，建议废止${repeal}个规范性文件，建议宣布失效${lapse}个规范性文件。`,
    ],
  ],
}
