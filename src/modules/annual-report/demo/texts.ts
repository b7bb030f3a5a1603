import type { AskedPart, ReportKind } from '../template/language.ts'

interface Text {
  readonly part: AskedPart
  readonly request: string
  readonly text: string
}

/** What the people who were asked wrote, by report and by the year reported on. */
export const contributed = (kind: ReportKind, year: number): readonly Text[] =>
  kind === 'rule-of-law' ? ruleOfLaw(year) : disclosure(year)

const ruleOfLaw = (year: number): readonly Text[] => [
  {
    part: 'shortcomings',
    request: '请写明本年度推进法治财政建设中存在的主要不足及其原因',
    text:
      year === 2023
        ? '一是依申请公开办理质量有待提高。个别答复超过法定期限，个别答复因说理不充分被复议机关纠正，主要原因是承办科室对期限计算和第三方意见征询的程序不够熟悉。\n二是基层财政所法治力量薄弱。部分财政所没有专职法治工作人员，执法资格考试参考率不高，主要原因是人员编制少、一人多岗。'
        : '一是依申请公开的源头管理还不够到位。同类信息被反复申请，说明主动公开的针对性不强，主要原因是对公众关注的资金分配信息梳理不及时。\n二是规范性文件制发后的评估不够及时。个别临近有效期届满的文件没有按时启动评估，主要原因是到期提醒没有落实到责任科室。',
  },
  {
    part: 'arrangements',
    request: '请写明下一年度法治政府建设的主要安排',
    text: `一是健全依申请公开办理机制，${year + 1}年对承办科室开展两次期限管理和答复文书专题培训。\n二是组织规范性文件全面清理，做好到期文件的评估和公布。\n三是加强财政执法规范化建设，组织执法人员参加资格考试和轮训，推动执法职权逐项分解到岗。`,
  },
]

const disclosure = (year: number): readonly Text[] => [
  {
    part: 'shortcomings',
    request: '请写明本年度政府信息公开工作存在的主要问题',
    text:
      year === 2023
        ? '存在的主要问题：一是个别申请答复逾期；二是对第三方权益的审查说明不够充分。'
        : '存在的主要问题：一是主动公开的重点领域信息更新不够及时；二是答复文书的规范性需要进一步提高。',
  },
  {
    part: 'arrangements',
    request: '请写明改进措施',
    text: `改进情况：对上年提出的问题逐项整改，完善期限预警和督办机制；${year + 1}年将梳理公众反复申请的信息，扩大主动公开范围，定期开展答复文书评查。`,
  },
]
