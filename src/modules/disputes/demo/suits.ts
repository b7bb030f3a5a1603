import type { Story } from '../../../store/demo-story.ts'

const LEGAL = '法规科/法规科工作人员'
const OFFICE = '市财政局/政府信息公开经办人'
const SUPERVISION = '财政监督科/科室负责人'
const HEAD = '市财政局/局长'
const DEPUTY = '市财政局/分管副局长'
const court = '云州市青云区人民法院'
const evidence = [
  { name: '案卷材料', proves: '被诉行为的事实和程序', pages: '1-26' },
  { name: '送达凭证', proves: '送达的时间和方式', pages: '27-28' },
]

/** A suit a year heard with a deputy, one with the head in court that the bureau lost, one still open. */
export const suitStories: readonly Story[] = [
  {
    id: 'suit-2023-1',
    on: '2023-06-26',
    by: LEGAL,
    row: {
      caseNumber: '（2023）云0102行初31号',
      court,
      receivedOn: '2023-06-26',
      reconsidered: 'direct',
      proceeding: 'ordinary',
      plaintiff: '申某',
      actKind: 'disclosure',
      actTitle: '信息不存在的答复',
      claim: '撤销答复，判令公开。',
    },
    steps: [
      ['2023-06-26', LEGAL, 'assign', { fills: { handling: 'finance-office', lawyer: '云州正衡律师事务所' } }],
      ['2023-07-04', OFFICE, 'prepare', { fills: { answer: '经检索，所申请的信息不存在，已依法告知。', evidence } }],
      ['2023-07-07', DEPUTY, 'answer', { data: { sentBy: '当面递交，法院签收' } }],
      ['2023-08-15', LEGAL, 'summon', { data: { hearingOn: '2023-08-29' } }],
      [
        '2023-08-29',
        LEGAL,
        'attend',
        { fills: { hearings: [{ on: '2023-08-29', instance: 'first', code: 'A2', by: 'person-finance-2' }] } },
      ],
      ['2023-10-20', LEGAL, 'judge', { fills: { result: 'reject' } }],
      ['2023-11-06', LEGAL, 'takeEffect', { fills: { effectiveOn: '2023-11-05' } }],
      ['2023-11-20', LEGAL, 'close'],
    ],
  },
  {
    id: 'suit-2024-1',
    on: '2024-03-11',
    by: LEGAL,
    row: {
      caseNumber: '（2024）云0102行初9号',
      court,
      receivedOn: '2024-03-11',
      reconsidered: 'direct',
      proceeding: 'ordinary',
      plaintiff: '云岭恒信咨询有限公司',
      actKind: 'disclosure',
      actTitle: '逾期答复政府信息公开申请',
      claim: '确认逾期答复违法。',
    },
    steps: [
      ['2024-03-11', LEGAL, 'assign', { fills: { handling: 'finance-office', lawyer: '云州正衡律师事务所' } }],
      ['2024-03-19', OFFICE, 'prepare', { fills: { answer: '答复虽迟延发出，但原告已取得信息。', evidence } }],
      ['2024-03-22', HEAD, 'answer', { data: { sentBy: '当面递交，法院签收' } }],
      ['2024-04-16', LEGAL, 'summon', { data: { hearingOn: '2024-04-25', mustAttend: true } }],
      [
        '2024-04-25',
        LEGAL,
        'attend',
        { fills: { hearings: [{ on: '2024-04-25', instance: 'first', code: 'A1', by: 'person-finance-1' }] } },
      ],
      ['2024-06-14', LEGAL, 'judge', { fills: { result: 'illegal', fault: 'late' } }],
      ['2024-07-01', LEGAL, 'takeEffect', { fills: { effectiveOn: '2024-06-30' } }],
      ['2024-07-08', LEGAL, 'perform', { data: { how: '向原告书面说明情况，建立答复发出前的日期复核。' } }],
      [
        '2024-07-10',
        LEGAL,
        'close',
        { fills: { rectification: '对依申请公开全部在办件建立提前十日预警，发出凭证未上传不得办结。' } },
      ],
    ],
  },
  {
    id: 'suit-2024-2',
    on: '2024-11-27',
    by: LEGAL,
    row: {
      caseNumber: '（2024）云0102行初58号',
      court,
      receivedOn: '2024-11-27',
      reconsidered: 'after',
      reconsiderationCase: '云政复〔2024〕139号',
      proceeding: 'ordinary',
      plaintiff: '云州诚达代理记账有限公司',
      jointDefendant: '云州市人民政府',
      actKind: 'penalty',
      actTitle: '会计违法行为行政处罚决定',
      claim: '撤销处罚决定和复议决定。',
    },
    steps: [
      ['2024-11-27', LEGAL, 'assign', { fills: { handling: 'finance-supervision', lawyer: '云州正衡律师事务所' } }],
      ['2024-12-05', SUPERVISION, 'prepare', { fills: { answer: '处罚认定事实清楚，适用法律正确。', evidence } }],
      ['2024-12-10', DEPUTY, 'answer', { data: { sentBy: '当面递交，法院签收' } }],
      ['2025-01-10', LEGAL, 'summon', { data: { hearingOn: '2025-01-22' } }],
    ],
  },
]
