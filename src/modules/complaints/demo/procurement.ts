import type { Day } from '../../../kernel/day.ts'
import type { Story } from '../../../store/demo-story.ts'

const HANDLER = '政府采购管理科/科室承办人'
const HEAD = '政府采购管理科/科室负责人'
const DEPUTY = '市财政局/分管副局长'

const opened = (receivedOn: Day, complainant: string, project: string, queriedOn: Day, queryAnsweredOn: Day) => ({
  receivedOn,
  complainant,
  project,
  purchaser: '云州市教育局',
  agent: '云岭招标咨询有限公司',
  respondent: '云州市教育局',
  winner: '云州智联信息技术有限公司',
  subject: 'result',
  queriedOn,
  queryAnsweredOn,
  matters: [{ matter: '中标供应商不满足招标文件规定的资格条件', facts: '投标文件第12页' }],
})
const found = (founded: 'yes' | 'no') => [
  {
    matter: '中标供应商不满足招标文件规定的资格条件',
    facts: '投标文件第12页',
    finding:
      founded === 'yes' ? '中标供应商提供的证书在投标截止前已失效' : '中标供应商提供的证书在有效期内，满足资格条件',
    founded,
  },
]
const accept = { fills: { handling: 'finance-procurement' } }
const sent = (receivedOn: Day) => ({ data: { sent: '邮政特快专递', receivedOn } })

/** Dismissed, upheld after expertise, withdrawn, refused; one counted to the thirtieth working day over a make-up Saturday. */
export const procurementStories: readonly Story[] = [
  {
    id: 'procurement-2023-1',
    on: '2023-03-06',
    by: HANDLER,
    row: opened('2023-03-06', '云州创新教育装备有限公司', '中小学实验室设备采购', '2023-02-10', '2023-02-20'),
    steps: [
      ['2023-03-08', HANDLER, 'accept', accept],
      ['2023-03-10', HANDLER, 'serveNotice', sent('2023-03-13')],
      ['2023-03-20', HANDLER, 'answered'],
      [
        '2023-03-27',
        HANDLER,
        'draft',
        { fills: { matters: found('no'), result: 'unfounded', reasoning: '投诉事项缺乏事实依据。' } },
      ],
      ['2023-04-04', DEPUTY, 'dismiss', { fills: { decidedOn: '2023-04-04' } }],
      ['2023-04-06', HANDLER, 'close', { fills: { publishedAt: '云岭省政府采购网' }, data: { sent: '邮政特快专递' } }],
    ],
  },
  {
    id: 'procurement-2023-2',
    on: '2023-06-12',
    by: HANDLER,
    row: opened('2023-06-12', '云岭博识图书有限公司', '市图书馆图书采购', '2023-05-18', '2023-05-29'),
    steps: [
      [
        '2023-06-14',
        HANDLER,
        'askToCorrect',
        { data: { defects: '未提供质疑函及质疑答复的复印件', correctBy: '2023-06-21' } },
      ],
      ['2023-06-20', HANDLER, 'correct'],
      ['2023-06-21', HANDLER, 'accept', accept],
      ['2023-06-26', HANDLER, 'serveNotice', sent('2023-06-28')],
      ['2023-06-28', HEAD, 'suspendProcurement', { data: { servedOn: '2023-06-28' } }],
      ['2023-07-05', HANDLER, 'answered'],
      ['2023-07-07', HANDLER, 'orderExpertise', { data: { kind: 'review', told: '书面告知' } }],
      ['2023-07-19', HANDLER, 'receiveExpertise', { data: { result: '评审委员会复核：证书在投标截止前已经失效。' } }],
      [
        '2023-07-24',
        HANDLER,
        'draft',
        {
          fills: {
            matters: found('yes'),
            result: 'beforeContract',
            reasoning: '中标供应商不满足资格条件，评审结果错误。',
          },
        },
      ],
      ['2023-07-27', DEPUTY, 'uphold', { fills: { decidedOn: '2023-07-27' } }],
      ['2023-07-31', HANDLER, 'close', { fills: { publishedAt: '云岭省政府采购网' }, data: { sent: '邮政特快专递' } }],
    ],
  },
  {
    id: 'procurement-2023-3',
    on: '2023-10-16',
    by: HANDLER,
    row: {
      ...opened('2023-10-16', '云州绿源物业有限公司', '机关物业服务采购', '2023-09-20', '2023-09-27'),
      purchaser: '云州市机关事务管理局',
      respondent: '云州市机关事务管理局',
    },
    steps: [
      ['2023-10-18', HANDLER, 'accept', accept],
      ['2023-10-20', HANDLER, 'withdraw', { data: { written: '书面撤回申请', told: '书面通知' } }],
    ],
  },
  {
    id: 'procurement-2024-1',
    on: '2024-04-08',
    by: HANDLER,
    row: {
      ...opened('2024-04-08', '云岭安畅交通设施有限公司', '道路标志标线采购', '2024-03-11', '2024-03-20'),
      purchaser: '云州市交通运输局',
      respondent: '云州市交通运输局',
      queriedOn: undefined,
      queryAnsweredOn: undefined,
    },
    steps: [['2024-04-11', HEAD, 'refuse', { data: { reason: '投诉前未依法提出质疑', sent: '邮政特快专递' } }]],
  },
  {
    id: 'procurement-2024-2',
    on: '2024-08-08',
    by: HANDLER,
    row: {
      ...opened('2024-08-08', '云州瑞安医疗器械有限公司', '医用影像设备采购', '2024-07-15', '2024-07-24'),
      purchaser: '云州市人民医院',
      respondent: '云州市人民医院',
    },
    steps: [
      ['2024-08-09', HANDLER, 'accept', accept],
      ['2024-08-14', HANDLER, 'serveNotice', sent('2024-08-16')],
      ['2024-08-23', HANDLER, 'answered'],
      ['2024-09-03', HANDLER, 'examine', { data: { manner: 'hearing', record: '组织双方就证书效力质证。' } }],
      [
        '2024-09-11',
        HANDLER,
        'draft',
        { fills: { matters: found('no'), result: 'unfounded', reasoning: '投诉事项不成立。' } },
      ],
      ['2024-09-20', DEPUTY, 'dismiss', { fills: { decidedOn: '2024-09-20' } }],
      ['2024-09-20', HANDLER, 'close', { fills: { publishedAt: '云岭省政府采购网' }, data: { sent: '邮政特快专递' } }],
    ],
  },
  {
    id: 'procurement-2024-3',
    on: '2024-12-19',
    by: HANDLER,
    row: {
      ...opened('2024-12-19', '云州捷讯网络有限公司', '政务云租赁服务采购', '2024-11-25', '2024-12-04'),
      purchaser: '云州市大数据发展局',
      respondent: '云州市大数据发展局',
    },
    steps: [
      ['2024-12-23', HANDLER, 'accept', accept],
      ['2024-12-26', HANDLER, 'serveNotice', sent('2024-12-30')],
      ['2025-01-07', HANDLER, 'answered'],
    ],
  },
]
