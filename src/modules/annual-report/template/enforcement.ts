import { penaltyDecisions } from './both-reports.ts'
import { amount, free, number, rate, type Section, said } from './language.ts'

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
const hours = number('enforcement.training-hours', '执法人员培训学时合计', '学时', '执法人员全年参加培训的学时合计')
const trained = number(
  'enforcement.trained-enough',
  '培训学时达标人数',
  '名',
  '持证执法人员中全年培训学时达到规定学时的',
)
const trainedRate = rate('enforcement.trained-enough-rate', '培训学时达标率', '培训学时达标人数与持证执法人员数之比')
const powers = number('enforcement.powers', '分解到岗的执法职权数', '项', '年末在用且已分解到执法岗位的职权')
const posts = number('enforcement.posts', '执法岗位数', '个', '年末承担执法职权的岗位')
const inspections = number('enforcement.inspections', '行政检查户次', '户次', '全年实施的行政检查，一户一次计一户次')
const exempted = number('enforcement.exempted', '不予行政处罚决定数', '件', '全年作出的不予行政处罚决定，按决定日期计')
const fines = amount('enforcement.fines', '罚没金额', '万元', '全年作出的行政处罚决定中的罚款和没收违法所得')
const reviews = number(
  'enforcement.major-reviews',
  '重大执法决定法制审核次数',
  '次',
  '全年对行政处罚案件完成的法制审核',
)
const published = number(
  'enforcement.published-decisions',
  '公开的行政处罚决定数',
  '件',
  '全年公开的行政处罚决定，按公开日期计',
)
const publishedInTime = rate(
  'enforcement.published-in-time-rate',
  '行政处罚决定公开及时率',
  '全年公开的行政处罚决定中在七个工作日内公开的比例',
)
const filesReviewed = number('enforcement.files-reviewed', '评查案卷数', '卷', '全年评查的行政执法案卷，按评查日期计')
const filesExcellent = number('enforcement.files-excellent', '优秀案卷数', '卷', '其中评为优秀的案卷')
const fileFaults = number('enforcement.file-faults', '案卷评查发现的问题数', '个', '评查中扣分的项目，一个项目计一个')

/** 二（三）二是 */
export const enforcement: Section = {
  id: 'enforcement',
  title: '严格规范行政执法行为',
  content: 'measures',
  paragraphs: [
    [
      free('enforcement.training')`抓好本单位执法人员法律法规学习培训工作。`,
      said`组织${examSections}个科室${examOfficers}名具有行政执法职能的工作人员参加行政执法人员资格考试，${examPassed}名考试合格，年末持证执法人员${certified}名，确保行政执法合法开展，提高执法人员执法素质和水平。`,
      said`执法人员全年参加培训合计${hours}学时，${trained}名持证人员达到规定学时。`,
      said`培训学时达标率${trainedRate}。`,
      said`进一步明确执法范围和执法责任，将${powers}项执法职权和责任分解划分到${posts}个具体的执法岗位。`,
      said`全年实施行政检查${inspections}户次，作出行政处罚决定${penaltyDecisions}件、不予行政处罚决定${exempted}件，罚没金额${fines}万元，完成重大执法决定法制审核${reviews}次，公开行政处罚决定${published}件。`,
      said`行政处罚决定公开及时率${publishedInTime}。`,
      said`开展行政执法案卷评查，评查案卷${filesReviewed}卷，其中优秀${filesExcellent}卷，发现并督促整改问题${fileFaults}个。`,
      free(
        'enforcement.team',
      )`努力打造一支“政治过硬、业务精良、作风清正”的财政执法队伍，真正做到严格执法、公正执法、文明执法。`,
    ],
  ],
}
