import type { DemoAct } from '../../../store/demo-door.ts'
import { acts, type Course } from './courses.ts'
import { accountingText, creditText, ordinaryText, performanceText } from './texts.ts'

const text = (title: string, subject: string, from: string) => ({
  title,
  commented: ordinaryText(title, subject, '公布之日'),
  reviewed: ordinaryText(title, subject, from),
  summary: '征求意见期间没有收到公众意见。',
})

/** Three documents made in each year; one refused by the legality review, one sent back, two still under way. */
const courses: readonly Course[] = [
  {
    ...text('云州市市级财政专项资金管理办法', '市级财政专项资金管理', '2023年7月15日'),
    ...{ id: 'draft-2023-1', section: 'budget', planned: '2023-01-16', row: { replaces: 'document-s01' } },
    ...{
      opened: '2023-03-01',
      until: '2023-03-31',
      accepted: '2023-04-10',
      approved: '2023-04-24',
      passed: '2023-05-08',
    },
    ...{ published: '2023-05-29', effective: '2023-07-15', validUntil: '2028-07-14', reported: '2023-06-08' },
  },
  {
    ...{ id: 'draft-2023-2', title: '云州市政府采购履约验收管理办法', section: 'procurement' },
    commented: performanceText.commented,
    reviewed: performanceText.reviewed,
    summary:
      '征求意见期间共收到公众意见6条，采纳3条，部分采纳1条，不采纳2条，主要涉及验收期限、验收费用和资金支付期限。',
    competition: [
      'pass',
      '逐条对照审查标准，未设置市场准入和退出障碍，第五条修改后不增加供应商负担。',
      '云州市政府采购协会、3家供应商',
    ],
    ...{
      planned: '2023-01-16',
      opened: '2023-05-08',
      until: '2023-06-07',
      accepted: '2023-06-19',
      approved: '2023-07-05',
    },
    ...{
      passed: '2023-07-17',
      published: '2023-09-04',
      effective: '2023-10-15',
      validUntil: '2028-10-14',
      reported: '2023-09-25',
    },
  },
  {
    ...text('云州市行政事业性收费减免管理办法', '行政事业性收费减免管理', '公布之日'),
    ...{ id: 'draft-2023-3', section: 'revenue', planned: '2023-02-06', opened: '2023-04-03', until: '2023-05-04' },
    accepted: '2023-05-15',
    rejected: {
      on: '2023-05-29',
      issues: [
        {
          aspect: 'power',
          clause: '第四条',
          issue: '收费项目的设立、减免属于省级以上财政、价格主管部门的权限。',
          advice: '停止制定；确需减免的，报省财政厅批准。',
        },
      ],
    },
  },
  {
    ...text('云州市行政事业单位国有资产处置管理办法', '行政事业单位国有资产处置管理', '2024年1月15日'),
    ...{ id: 'draft-2023-4', section: 'assets', planned: '2023-02-20', opened: '2023-07-03', until: '2023-08-02' },
    ...{ accepted: '2023-08-14', approved: '2023-08-28', passed: '2023-10-16' },
    ...{ published: '2023-12-04', effective: '2024-01-15', validUntil: '2029-01-14', reported: '2023-12-15' },
  },
  {
    ...text('云州市市级项目支出预算评审管理办法', '市级项目支出预算评审管理', '2024年6月20日'),
    ...{ id: 'draft-2024-1', section: 'budget', planned: '2024-01-15', opened: '2024-02-26', until: '2024-03-27' },
    ...{ accepted: '2024-04-08', approved: '2024-04-19', passed: '2024-04-29' },
    ...{ published: '2024-05-13', effective: '2024-06-20', validUntil: '2029-06-19', reported: '2024-05-24' },
  },
  {
    ...{ id: 'draft-2024-2', title: '云州市政府采购供应商诚信管理办法', section: 'procurement' },
    row: { replaces: 'document-s04' },
    commented: creditText.commented,
    reviewed: creditText.reviewed,
    summary: '征求意见期间共收到公众意见3条，采纳2条，不采纳1条，主要涉及登记要求和信用修复。',
    competition: [
      'pass',
      '第三条原规定未登记的供应商不得参加采购活动，不符合审查标准，已删去；修改后未限制市场准入。',
      '云州市政府采购协会、市工商联、5家供应商',
    ],
    ...{ planned: '2024-01-15', opened: '2024-06-24', until: '2024-07-24', accepted: '2024-08-05' },
    sentBack: {
      on: '2024-08-16',
      again: '2024-08-30',
      accepted: '2024-09-02',
      issues: [
        {
          aspect: 'content',
          clause: '第三条',
          issue: '以登记诚信档案作为参加采购活动的条件，对供应商实行差别待遇，缺乏上位法依据。',
          advice: '改为自愿登记，并规定不得以未登记为由限制参加。',
        },
        { aspect: 'content', clause: '第五条', issue: '没有规定信用修复的途径。', advice: '增加信用修复的规定。' },
      ],
    },
    ...{ approved: '2024-09-18', passed: '2024-09-30', published: '2024-10-28', effective: '2024-12-01' },
    ...{ validUntil: '2029-11-30', reported: '2024-11-08' },
  },
  {
    ...text('云州市会计信息质量检查办法', '会计信息质量检查', '2025年1月20日'),
    ...{ id: 'draft-2024-3', section: 'supervision', planned: '2024-02-19', opened: '2024-08-12', until: '2024-09-11' },
    ...{ accepted: '2024-09-23', approved: '2024-10-14', passed: '2024-10-28' },
    ...{ published: '2024-12-16', effective: '2025-01-20', validUntil: '2030-01-19', reported: '2024-12-30' },
  },
  {
    ...text('云州市政府债务资金绩效管理办法', '政府债务资金绩效管理', '公布之日'),
    ...{ id: 'draft-2024-4', section: 'debt', planned: '2024-05-20', opened: '2024-11-18', until: '2024-12-18' },
    ...{ row: { planned: 'added', approval: '2024年5月20日局务会议批准' }, accepted: '2025-01-03' },
  },
  {
    ...{ id: 'draft-2024-5', title: '云州市代理记账机构监督管理办法', section: 'accounting' },
    ...{ commented: accountingText, reviewed: accountingText, summary: '' },
    competition: ['pass', '未设置市场准入障碍。', '云州市代理记账行业协会'],
    ...{ planned: '2024-09-09', opened: '2025-01-06', until: '2025-02-06' },
  },
]

export const draftActs: readonly DemoAct[] = courses.flatMap(acts)
export const draftUnits = [...new Set(courses.map(({ section }) => `finance-${section}`))]
