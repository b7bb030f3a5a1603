import type { Story } from '../../../store/demo-story.ts'

const LEGAL = '法规科/法规科工作人员'
const OFFICE = '市财政局/政府信息公开经办人'
const PROCUREMENT = '政府采购管理科/科室负责人'
const SUPERVISION = '财政监督科/科室负责人'
const DEPUTY = '市财政局/分管副局长'
const organ = '云州市人民政府'
const evidence = [
  { name: '政府信息公开申请表和登记回执', proves: '收到申请的时间和申请内容', pages: '1-3' },
  { name: '答复书和邮寄凭证', proves: '在法定期限内作出并送达答复', pages: '4-9' },
]

/** Three under the former law in 2023, three under the present law in 2024, one of them overturned and one still open. */
export const reconsiderationStories: readonly Story[] = [
  {
    id: 'review-2023-1',
    on: '2023-04-10',
    by: LEGAL,
    row: {
      caseNumber: '云政复〔2023〕18号',
      organ,
      filedOn: '2023-04-03',
      acceptedOn: '2023-04-06',
      receivedOn: '2023-04-10',
      proceeding: 'ordinary',
      applicant: '申某',
      actKind: 'disclosure',
      actTitle: '不予公开内部审计材料的答复',
      claim: '撤销不予公开的答复，责令重新答复。',
    },
    steps: [
      ['2023-04-10', LEGAL, 'assign', { fills: { handling: 'finance-office' } }],
      ['2023-04-11', LEGAL, 'acceptance', { data: { acceptedOn: '2023-04-06' } }],
      [
        '2023-04-14',
        OFFICE,
        'prepare',
        { fills: { answer: '所申请的信息属于内部工作流程信息，依法可以不予公开。', evidence } },
      ],
      ['2023-04-18', DEPUTY, 'answer', { data: { sentBy: '当面递交，复议机关签收' } }],
      ['2023-05-30', LEGAL, 'decide', { fills: { result: 'uphold', decidedOn: '2023-05-29' } }],
      ['2023-05-30', LEGAL, 'serve', { fills: { decisionServedOn: '2023-05-30' } }],
      ['2023-06-20', LEGAL, 'close'],
    ],
  },
  {
    id: 'review-2023-2',
    on: '2023-08-21',
    by: LEGAL,
    row: {
      caseNumber: '云政复〔2023〕47号',
      organ,
      filedOn: '2023-08-14',
      acceptedOn: '2023-08-17',
      receivedOn: '2023-08-21',
      proceeding: 'ordinary',
      applicant: '云岭恒信咨询有限公司',
      actKind: 'procurement-complaint',
      actTitle: '政府采购投诉处理决定',
      claim: '撤销投诉处理决定。',
    },
    steps: [
      ['2023-08-21', LEGAL, 'assign', { fills: { handling: 'finance-procurement' } }],
      ['2023-08-22', LEGAL, 'acceptance', { data: { acceptedOn: '2023-08-17' } }],
      [
        '2023-08-28',
        PROCUREMENT,
        'prepare',
        { fills: { answer: '投诉事项经审查不成立，处理决定事实清楚、程序合法。', evidence } },
      ],
      ['2023-08-30', DEPUTY, 'answer', { data: { sentBy: '邮政特快专递 1090888010001' } }],
      ['2023-09-26', LEGAL, 'terminate', { fills: { result: 'terminated', decidedOn: '2023-09-25' } }],
      ['2023-10-16', LEGAL, 'close'],
    ],
  },
  {
    id: 'review-2024-1',
    on: '2024-05-13',
    by: LEGAL,
    row: {
      caseNumber: '云政复〔2024〕62号',
      organ,
      filedOn: '2024-05-06',
      acceptedOn: '2024-05-09',
      receivedOn: '2024-05-13',
      proceeding: 'simplified',
      applicant: '温某',
      actKind: 'disclosure',
      actTitle: '关于专项资金分配方案的答复',
      claim: '撤销答复，责令重新作出答复。',
    },
    steps: [
      ['2024-05-13', LEGAL, 'assign', { fills: { handling: 'finance-office' } }],
      ['2024-05-13', LEGAL, 'acceptanceSimplified', { data: { acceptedOn: '2024-05-09' } }],
      [
        '2024-05-15',
        OFFICE,
        'prepare',
        { fills: { answer: '所申请的分配方案尚在形成过程中，属于过程性信息。', evidence } },
      ],
      ['2024-05-17', DEPUTY, 'answerInSimplified', { data: { sentBy: '当面递交，复议机关签收' } }],
      ['2024-06-07', LEGAL, 'decide', { fills: { result: 'revoke', decidedOn: '2024-06-06', fault: 'facts' } }],
      ['2024-06-07', LEGAL, 'serve', { fills: { decisionServedOn: '2024-06-07' } }],
      ['2024-06-07', LEGAL, 'orderRemaking'],
      ['2024-07-02', LEGAL, 'remake', { data: { document: '云财公开〔2024〕重1号' } }],
      [
        '2024-07-05',
        LEGAL,
        'close',
        { fills: { rectification: '分配方案已经印发，重新答复予以公开；组织各科室学习过程性信息的认定标准。' } },
      ],
    ],
  },
  {
    id: 'review-2024-2',
    on: '2024-09-18',
    by: LEGAL,
    row: {
      caseNumber: '云政复〔2024〕139号',
      organ,
      filedOn: '2024-09-09',
      acceptedOn: '2024-09-13',
      receivedOn: '2024-09-18',
      proceeding: 'ordinary',
      applicant: '云州诚达代理记账有限公司',
      actKind: 'penalty',
      actTitle: '会计违法行为行政处罚决定',
      claim: '撤销处罚决定。',
    },
    steps: [
      ['2024-09-18', LEGAL, 'assign', { fills: { handling: 'finance-supervision' } }],
      ['2024-09-19', LEGAL, 'acceptance', { data: { acceptedOn: '2024-09-13' } }],
      ['2024-09-24', SUPERVISION, 'prepare', { fills: { answer: '违法事实清楚，证据充分，裁量适当。', evidence } }],
      ['2024-09-27', DEPUTY, 'answer', { data: { sentBy: '当面递交，复议机关签收' } }],
      ['2024-10-18', LEGAL, 'hear', { data: { manner: 'hearing', attendedBy: 'person-finance-2' } }],
      ['2024-11-12', LEGAL, 'decide', { fills: { result: 'uphold', decidedOn: '2024-11-11' } }],
      ['2024-11-12', LEGAL, 'serve', { fills: { decisionServedOn: '2024-11-12' } }],
      ['2024-12-05', LEGAL, 'close'],
    ],
  },
  {
    id: 'review-2024-3',
    on: '2024-12-23',
    by: LEGAL,
    row: {
      caseNumber: '云政复〔2024〕201号',
      organ,
      filedOn: '2024-12-16',
      acceptedOn: '2024-12-19',
      receivedOn: '2024-12-23',
      proceeding: 'simplified',
      applicant: '申某',
      actKind: 'disclosure',
      actTitle: '关于重复申请不予处理的告知',
      claim: '确认不予处理违法。',
    },
    steps: [
      ['2024-12-23', LEGAL, 'assign', { fills: { handling: 'finance-office' } }],
      ['2024-12-23', LEGAL, 'acceptanceSimplified', { data: { acceptedOn: '2024-12-19' } }],
      [
        '2024-12-25',
        OFFICE,
        'prepare',
        { fills: { answer: '该申请与此前已答复的申请内容相同，依法不再重复处理。', evidence } },
      ],
      ['2024-12-27', DEPUTY, 'answerInSimplified', { data: { sentBy: '当面递交，复议机关签收' } }],
    ],
  },
]
