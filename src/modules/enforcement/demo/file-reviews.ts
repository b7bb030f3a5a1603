import type { Day } from '../../../kernel/day.ts'
import type { Story } from '../../../store/demo-story.ts'

const LEGAL = '法规科/法规科工作人员'
const LEGAL_HEAD = '法规科/法规科科长'

/** The sheet of the bureau: what each point is worth. */
const POINTS = [
  ['主体和权限', 10],
  ['事实和证据', 25],
  ['法律适用和裁量', 20],
  ['程序和告知', 25],
  ['文书和送达', 10],
  ['全过程记录和归档', 10],
] as const

type Fault = readonly [item: string, lost: number, fault: string]
const sheet = (faults: readonly Fault[]) =>
  POINTS.map(([item, full]) => {
    const [, lost = 0, fault] = faults.find(([of]) => of === item) ?? []
    return { item, full, lost, ...(fault && { fault }) }
  })

const reviewed = (
  on: Day,
  penalty: string,
  file: string,
  section: string,
  grade: string,
  faults: readonly Fault[],
) => ({
  id: `review-${penalty}`,
  on,
  by: LEGAL,
  row: {
    round: `云州市财政局${on.slice(0, 4)}年行政执法案卷评查`,
    ...{ reviewedOn: on, kind: 'penalty', file, penalty, section: `finance-${section}`, grade, points: sheet(faults) },
    handlers: [{ person: `person-finance-${section}-2` }, { person: `person-finance-${section}-3` }],
    reviewers: [{ person: 'person-finance-regulation-1' }, { person: 'person-finance-regulation-2' }],
    summary: faults.length === 0 ? '事实清楚，程序合法，归档完整。' : '总体规范，所列问题请承办科室整改。',
  },
})
const mended = (section: string, days: readonly [Day, Day, Day, Day], rectification: string): Story['steps'] => {
  const [fedBack, rectifyBy, rectified, confirmed] = days
  return [
    [fedBack, LEGAL, 'feedBack', { data: { rectifyBy } }],
    [rectified, `finance-${section}/科室承办人`, 'rectify', { fills: { rectification } }],
    [confirmed, LEGAL_HEAD, 'confirm'],
  ]
}

/** Two files of each year: one without a fault, one that had to be put right. */
export const fileReviewStories: readonly Story[] = [
  {
    ...reviewed('2023-12-04', 'penalty-2023-1', '政府采购提供虚假材料处罚案卷', 'procurement', 'excellent', []),
    steps: [['2023-12-05', LEGAL, 'closeFaultless']],
  },
  {
    ...reviewed('2023-12-04', 'penalty-2023-3', '代理记账未按期备案案卷', 'accounting', 'qualified', [
      ['程序和告知', 8, '告知笔录没有当事人逐页签字（第12—14页）'],
      ['全过程记录和归档', 4, '缺送达过程的音像记录目录（卷末）'],
    ]),
    steps: mended('accounting', ['2023-12-05', '2023-12-20', '2023-12-18', '2023-12-21'], '已补签、补录并重新装订。'),
  },
  {
    ...reviewed('2024-12-02', 'penalty-2024-1', '会计监督处罚案卷', 'supervision', 'excellent', [
      ['文书和送达', 2, '送达回证的时间没有写到时、分（第31页）'],
    ]),
    steps: mended(
      'supervision',
      ['2024-12-03', '2024-12-13', '2024-12-11', '2024-12-13'],
      '已向全科通报，今后送达写明时、分。',
    ),
  },
  {
    ...reviewed('2024-12-02', 'penalty-2024-2', '政府采购处罚案卷', 'procurement', 'excellent', []),
    steps: [['2024-12-03', LEGAL, 'closeFaultless']],
  },
]
