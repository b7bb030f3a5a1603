import type { Story } from '../../../store/demo-story.ts'

const LEGAL = '法规科/法规科工作人员'
const DEPUTY = '市财政局/分管副局长'
const PROCUREMENT = '政府采购管理科/科室负责人'

/** A clause forwarded under the former law and kept, one questioned under the present law and found beyond power. */
export const normStories: readonly Story[] = [
  {
    id: 'norm-2023-1',
    on: '2023-06-05',
    by: LEGAL,
    row: {
      caseNumber: '云政复〔2023〕33号',
      organ: '云州市人民政府',
      kind: 'forwarded',
      receivedOn: '2023-06-05',
      document: '《云州市行政事业单位国有资产出租管理办法》（云财资〔2020〕11号）',
      documentId: 'document-s07',
      clause: '第九条',
      grounds: '第九条要求公开招租的底价经评估确定，增加了承租人的负担。',
    },
    steps: [
      ['2023-06-06', LEGAL, 'assign', { fills: { handling: 'finance-regulation' } }],
      [
        '2023-06-27',
        LEGAL,
        'prepare',
        { fills: { answer: '第九条依据行政事业性国有资产管理的规定制定，未增设义务。' } },
      ],
      [
        '2023-07-10',
        DEPUTY,
        'reply',
        { fills: { finding: 'lawful', foundOn: '2023-07-10' }, data: { sentBy: '当面递交，复议机关签收' } },
      ],
      ['2023-07-12', LEGAL, 'settle', { fills: { consequence: 'keep' } }],
    ],
  },
  {
    id: 'norm-2024-1',
    on: '2024-06-03',
    by: LEGAL,
    row: {
      caseNumber: '云政复〔2024〕71号',
      organ: '云州市人民政府',
      kind: 'question',
      receivedOn: '2024-06-03',
      document: '《云州市政府采购供应商诚信管理暂行办法》（云财采〔2019〕6号）',
      documentId: 'document-s04',
      clause: '第十四条',
      grounds: '第十四条限制未在本地登记的供应商参加采购，缺乏上位法依据。',
    },
    steps: [
      ['2024-06-03', LEGAL, 'assign', { fills: { handling: 'finance-procurement' } }],
      [
        '2024-06-12',
        PROCUREMENT,
        'prepare',
        { fills: { answer: '第十四条制定时参照外地做法。经复核，该条缺乏上位法依据，我局拟予以修改。' } },
      ],
      ['2024-06-14', DEPUTY, 'answer', { data: { sentBy: '当面递交，复议机关签收' } }],
      ['2024-07-05', LEGAL, 'receiveFinding', { fills: { finding: 'beyond', foundOn: '2024-07-04' } }],
      ['2024-07-26', LEGAL, 'settle', { fills: { consequence: 'stop' }, data: { document: '云财采〔2024〕17号' } }],
    ],
  },
]
