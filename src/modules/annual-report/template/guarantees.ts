import { free, number, person, rate, type Section, said, text } from './language.ts'

const adjustments = number(
  'organization.leading-group-adjustments',
  '领导小组组建与调整次数',
  '次',
  '全年印发文件的法治财政建设领导小组组建与调整次数，按印发日期计',
)
const documents = text('organization.leading-group-documents', '领导小组文件文号', '全年印发的领导小组文件的文号')
export const firstResponsible = person(
  'annual-report.first-responsible-person',
  '第一责任人姓名',
  '报告年度末担任本局主要负责人、履行推进法治建设第一责任人职责的人员',
)
const tasks = number('responsibility.tasks', '年度法治财政重点任务数', '项', '年度计划列出的法治财政重点任务')
const tasksDone = number('responsibility.tasks-done', '已完成的重点任务数', '项', '其中年末前经验收完成的任务')
const tasksRate = rate('responsibility.tasks-done-rate', '重点任务完成率', '已完成的重点任务与全年重点任务之比')
const deliberations = number(
  'responsibility.deliberations',
  '研究法治议题数',
  '项',
  '党组会议、局长办公会议全年研究的法治议题，按会议日期计，一次会议几项议题计几项',
)
const reportsHeard = number(
  'responsibility.reports-heard',
  '听取法治工作汇报次数',
  '次',
  '主要负责人全年听取法治工作汇报的次数，按会议日期计',
)
const institutions = number(
  'responsibility.institutions',
  '制定、修订制度数',
  '项',
  '全年印发的新制定和修订的内部管理制度，按印发日期计',
)

/** 一 构筑保障机制. */
export const guarantees: readonly Section[] = [
  {
    id: 'leadership',
    title: '强化组织领导，及时调整领导机构',
    content: 'measures',
    paragraphs: [
      [
        free(
          'leadership.purpose',
        )`为准确把握新时代的新任务新要求，深入推进依法行政、依法理财工作，加快法治财政建设，我们始终把加强组织领导摆在首位。`,
        said`根据人员变动情况和工作需要，全年组建、调整法治财政建设领导小组${adjustments}次（文号：${documents}）。`,
        free(
          'leadership.mechanism',
        )`确定了由主要负责人任领导小组组长、分管负责人任副组长、相关科室（单位）负责人为领导小组成员的领导机制，明确了领导小组职责和成员单位职责，强化了法治财政建设工作的组织保障。`,
      ],
    ],
  },
  {
    id: 'responsibility',
    title: '健全责任机制，认真落实工作责任',
    content: 'measures',
    paragraphs: [
      [
        said`局党组书记、局长${firstResponsible}同志认真履行推进法治建设第一责任人职责，将建设法治财政摆在财政工作全局的重要位置，带头做好表率，自觉接受监督。`,
        free('responsibility.plan')`年度财政工作计划安排时，将法治财政工作列为重要工作任务，确保法治建设有序推进。`,
        said`全年安排法治财政重点任务${tasks}项，完成${tasksDone}项，完成率${tasksRate}；党组会议、局长办公会议研究法治议题${deliberations}项，听取法治工作汇报${reportsHeard}次。`,
        free(
          'responsibility.emphasis',
        )`在月度集中办公会议上强调，财政干部要按照依法治国新要求，坚持依法理财、依法办事，不断提升法治财政建设水平。`,
      ],
    ],
  },
  {
    id: 'institutions',
    title: '完善制度保障，规范权力运行',
    content: 'measures',
    paragraphs: [
      [
        free(
          'institutions.purpose',
        )`围绕预算管理、政府采购、政府债务、财政监督等重点领域健全内部管理制度，堵塞漏洞、防范风险，推动各项工作有章可循。`,
        said`全年制定、修订制度${institutions}项。`,
      ],
    ],
  },
]
