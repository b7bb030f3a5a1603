import { free, number, rate, type Section, said, text } from './language.ts'

const platforms = text('learning.platforms', '普法学法平台', '全年有学习记录的普法学法平台名称')
const studySessions = number(
  'learning.study-sessions',
  '专题集中学法次数',
  '次',
  '全年举行的专题集中学法和党组理论学习中心组学法，按举行日期计',
)
const exams = number('learning.exams', '学法考试次数', '次', '全年举行的学法考试，按考试日期计，补考不另计')
const examSat = number('learning.exam-sat', '学法考试参加人次', '人次', '应考人次中实际参加考试的，补考不计')
const examPassRate = rate('learning.exam-pass-rate', '学法考试合格率', '合格人次与参加人次之比')
const lectures = number('learning.lectures', '法治讲座和业务法规培训期数', '期', '全年举办的法治讲座和业务法规培训')
const attendance = number(
  'learning.lecture-attendance',
  '法治讲座和业务法规培训参加人次',
  '人次',
  '法治讲座和业务法规培训的到场人次',
)

const beforeMeetings = number(
  'learning.before-meeting-sessions',
  '会前学法次数',
  '次',
  '全年党组会、局长办公会会前学法',
)
const examAttendance = rate('learning.exam-attendance-rate', '学法考试参考率', '参加人次与应考人次之比')

const learners = number('learning.learners', '有学法记录的人数', '人', '全年参加过集中学法或者有平台学习记录的人员')
const hoursMet = number('learning.hours-met', '学法学时达标人数', '人', '集中学法和平台学习合计达到本局规定学时的人员')
const hoursRate = rate('learning.hours-met-rate', '学法学时达标率', '学法学时达标人数与有学法记录的人数之比')

const laws = text('outreach.laws', '向预算单位宣传的法律法规', '全年结合业务向预算单位宣传的法律法规名称')
const campaigns = number('outreach.campaigns', '普法活动场次', '场', '全年举办的普法活动，按举办日期计')
const reached = number('outreach.reached', '普法活动受众', '人次', '普法活动的受众，登记为约数的以“余”表示')
const copies = number('outreach.copies', '普法活动发放资料', '份', '普法活动发放的资料，登记为约数的以“余”表示')
const consulted = number('outreach.consulted', '普法活动现场咨询', '人次', '普法活动的现场咨询，登记为约数的以“余”表示')
const works = number('outreach.works', '普法活动稿件和作品', '篇', '普法活动的稿件和作品，登记为约数的以“余”表示')
const duties = number('outreach.duties', '普法责任清单事项数', '项', '列入本年“谁执法谁普法”普法责任清单的事项')
const civilCode = text('outreach.civil-code-campaign', '民法典宣传月活动', '全年民法典宣传月主题活动的名称')
const safetyVisits = text('outreach.safety-visits', '安全生产月走访单位', '安全生产月主题法宣活动走访的单位')
const constitution = text('outreach.constitution-campaign', '国家宪法日活动', '全年国家宪法日主题活动的名称')

/** 二（一）（二） */
export const studyAndPublicity: readonly Section[] = [
  {
    id: 'study',
    title: '深入开展学法',
    content: 'measures',
    paragraphs: [
      [
        free('study.leaders')`局领导班子带头学，落实党组理论学习中心组集体学法制度，党组书记、局长带头开展普法宣讲。`,
        said`组织机关干部利用${platforms}等普法学法平台深入开展学法活动。`,
        said`全年组织${studySessions}次专题集中学法活动，${exams}次学法考试，${examSat}人次参加考试，合格率${examPassRate}；举办法治讲座和业务法规培训${lectures}期，${attendance}人次参加。`,
        said`党组会、局长办公会会前学法${beforeMeetings}次。`,
        said`学法考试参考率${examAttendance}。`,
        said`全年${learners}人有学法记录，${hoursMet}人达到规定学时。`,
        said`学时达标率${hoursRate}。`,
      ],
    ],
  },
  {
    id: 'publicity',
    title: '加强宣传教育',
    content: 'measures',
    paragraphs: [
      [
        said`结合部门预算编制、全面绩效管理、政府采购、财政监督管理、政府信息公开等工作，向预算单位宣传${laws}等法律法规。`,
        said`落实“谁执法谁普法”普法责任制，列入普法责任清单${duties}项。`,
        said`全年举办普法活动${campaigns}场，受众${reached}人次，发放资料${copies}份，接受现场咨询${consulted}人次，刊发稿件、作品${works}篇。`,
        said`组织开展${civilCode}民法典宣传月活动。`,
        said`前往${safetyVisits}开展“遵守安全生产法，当好第一责任人”安全生产月主题法宣活动。`,
        said`认真开展${constitution}等国家宪法日专题宣传活动。`,
      ],
    ],
  },
]
