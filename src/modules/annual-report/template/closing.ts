import { firstResponsible } from './guarantees.ts'
import { asked, free, number, type Section, said } from './language.ts'

const dutyStatements = number('responsibility.duty-statements', '述法人数', '人', '报告年度书面述法和现场述法的人员')
const atMeetings = number(
  'responsibility.duty-statements-at-meetings',
  '现场述法人数',
  '人',
  '报告年度在会议上述法、专题述法的人员',
)

/** What the provisions ask for besides measures and results. */
export const closing: readonly Section[] = [
  {
    id: 'shortcomings',
    title: '存在的不足和原因',
    content: 'shortcomings',
    paragraphs: [asked('shortcomings')],
  },
  {
    id: 'first-responsible',
    title: '主要负责人履行推进法治建设第一责任人职责情况',
    content: 'first-responsible',
    paragraphs: [
      [
        said`${firstResponsible}同志作为推进法治建设第一责任人，对法治财政建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。`,
        free(
          'first-responsible.duties',
        )`坚持把法治财政建设与财政业务工作同部署、同推进、同督促、同考核、同奖惩，落实重大行政决策法定程序和法律顾问制度，支持法规机构依法开展工作，尊重并执行人民法院生效裁判和行政复议决定。`,
        said`把述法纳入年终述职，全局${dutyStatements}人开展述法，其中现场述法${atMeetings}人。`,
      ],
    ],
  },
  {
    id: 'arrangements',
    title: '下一年度法治政府建设主要安排',
    content: 'arrangements',
    paragraphs: [asked('arrangements')],
  },
  {
    id: 'other',
    title: '其他需要报告的情况',
    content: 'other',
    paragraphs: [[free('other.matters')`没有其他需要报告的情况。`]],
  },
]
