import type { Day } from '../../../kernel/day.ts'
import type { DemoAct } from '../../../store/demo-door.ts'
import { told } from '../../../store/demo-story.ts'
import { comment } from '../comment.procedure.ts'

type Line = readonly [
  draft: string,
  section: string,
  on: Day,
  article: string | undefined,
  passage: string | undefined,
  opinion: string,
  answered: Day | undefined,
  adoption?: 'adopted' | 'partly' | 'rejected',
  reason?: string,
]
const P = 'procurement'
const LINES: readonly Line[] = [
  [
    'draft-2023-2',
    P,
    '2023-05-12',
    '第四条',
    '十五个工作日内组织验收',
    '十五个工作日太长，建议改为七个工作日。',
    '2023-06-09',
    'adopted',
  ],
  [
    'draft-2023-2',
    P,
    '2023-05-15',
    '第五条',
    '费用由供应商承担',
    '验收是采购人的责任，费用不应由供应商承担。',
    '2023-06-09',
    'adopted',
  ],
  [
    'draft-2023-2',
    P,
    '2023-05-18',
    '第五条',
    '采购金额五十万元以上',
    '五十万元的标准偏低，建议改为一百万元。',
    '2023-06-09',
    'partly',
    '不再以金额划线，改为技术复杂的项目。',
  ],
  [
    'draft-2023-2',
    P,
    '2023-05-24',
    '第七条',
    '自收到发票之日起三十日内',
    '应与保障中小企业款项支付的规定一致，缩短支付期限。',
    '2023-06-09',
    'adopted',
  ],
  [
    'draft-2023-2',
    P,
    '2023-05-30',
    '第三条',
    undefined,
    '建议禁止委托代理机构验收。',
    '2023-06-09',
    'rejected',
    '上位法允许委托，验收责任仍由采购人承担。',
  ],
  [
    'draft-2023-2',
    P,
    '2023-06-05',
    undefined,
    undefined,
    '建议建立全市统一的验收专家库。',
    '2023-06-09',
    'rejected',
    '属于工作措施，不在本办法中规定，另行研究。',
  ],
  [
    'draft-2024-2',
    P,
    '2024-07-02',
    '第三条',
    '未登记的不得参加采购活动',
    '外地供应商登记不便，这样规定限制竞争。',
    '2024-07-26',
    'adopted',
  ],
  ['draft-2024-2', P, '2024-07-09', '第五条', '公开期限为三年', '建议增加信用修复的规定。', '2024-07-26', 'adopted'],
  [
    'draft-2024-2',
    P,
    '2024-07-15',
    '第四条',
    undefined,
    '建议加大罚款金额。',
    '2024-07-26',
    'rejected',
    '罚款的幅度由法律规定，规范性文件不得增设。',
  ],
  [
    'draft-2024-5',
    'accounting',
    '2025-01-09',
    '第四条',
    '每年4月30日前',
    '建议与全国代理记账行业监管服务平台的填报时间一致，避免重复报送。',
    undefined,
  ],
  ['draft-2024-5', 'accounting', '2025-01-13', '第六条', undefined, '建议明确重点检查的频次。', undefined],
]

/** What the public said of three drafts; of the last one it is still being studied. */
export const commentActs: readonly DemoAct[] = LINES.flatMap(
  ([draft, section, on, article, passage, opinion, answered, adoption, reason], index) =>
    told(comment, {
      id: `comment-${index + 1}`,
      on,
      by: `finance-${section}/科室承办人`,
      row: {
        ...{
          draft,
          drafting: `finance-${section}`,
          receivedOn: on,
          channel: index % 3 === 0 ? 'letter' : 'mail',
          opinion,
        },
        ...(article && { article }),
        ...(passage && { passage }),
      },
      steps: answered
        ? [
            [
              answered,
              `finance-${section}/科室承办人`,
              'answer',
              { fills: { gist: opinion, adoption, ...(reason && { reason }) } },
            ],
          ]
        : [],
    }),
)
export const commentUnits = [...new Set(LINES.map(([, section]) => `finance-${section}`))]
