import type { DemoAct } from '../../../store/demo-door.ts'
import { type Story, told } from '../../../store/demo-story.ts'
import { licence } from '../licence.procedure.ts'
import { applicant, DEPUTY, examined, filed, granted, HANDLER, HEAD } from './licences.ts'

/** What does not go by itself: corrected, refused, extended, late, not accepted, withdrawn; agencies that change, file late, lose the licence. */
const stories: readonly Story[] = [
  {
    ...{ id: 'licence-corrected', on: '2023-03-06', by: HANDLER },
    row: applicant(1, '2023-03-06', { practitioners: 2 }),
    steps: [
      [
        '2023-03-08',
        HANDLER,
        'askToCorrect',
        { data: { defects: '专职从业人员仅两名，缺第三名的书面承诺；内部规范没有盖章', correctBy: '2023-03-22' } },
      ],
      ['2023-03-15', HANDLER, 'correct', { fills: { practitioners: 3 } }],
      ['2023-03-16', HANDLER, 'accept'],
      examined('2023-03-21'),
      ...granted('2023-03-24', 1),
      filed('2024-04-18', 3, 41),
    ],
  },
  {
    ...{ id: 'licence-refused', on: '2023-05-09', by: HANDLER },
    row: applicant(2, '2023-05-09', { principalQualified: 'none', channel: 'window' }),
    steps: [
      ['2023-05-10', HANDLER, 'accept'],
      [
        '2023-05-15',
        HANDLER,
        'examine',
        {
          fills: { opinion: '主管业务的负责人没有会计师以上职称，从事会计工作不满三年。', conclusion: 'refuse' },
        },
      ],
      [
        '2023-05-18',
        DEPUTY,
        'refuse',
        {
          fills: {
            decidedOn: '2023-05-18',
            refusalReason: '主管代理记账业务的负责人不具有会计师以上专业技术职务资格，从事会计工作不满三年',
          },
        },
      ],
      ['2023-05-22', HANDLER, 'serveRefusal', { data: { servedOn: '2023-05-22', proof: '送达回证' } }],
    ],
  },
  {
    ...{ id: 'licence-late', on: '2023-09-25', by: HANDLER },
    row: applicant(3, '2023-09-25'),
    steps: [
      ['2023-09-26', HANDLER, 'accept'],
      examined('2023-10-09'),
      // Ten working days passed on 16 October; the extension was forgotten.
      ...granted('2023-10-18', 3),
      filed('2024-04-25', 4, 33),
    ],
  },
  {
    ...{ id: 'licence-extended', on: '2024-03-11', by: HANDLER },
    row: applicant(4, '2024-03-11'),
    steps: [
      ['2024-03-12', HANDLER, 'accept'],
      [
        '2024-03-25',
        DEPUTY,
        'extend',
        { data: { reason: '需要向外地主管部门核实人员专职情况', told: '短信和邮寄送达' } },
      ],
      examined('2024-04-07'),
      ...granted('2024-04-08', 4),
    ],
  },
  {
    ...{ id: 'licence-not-accepted', on: '2024-05-13', by: HANDLER },
    row: applicant(5, '2024-05-13', { channel: 'window' }),
    steps: [['2024-05-14', HEAD, 'reject', { data: { reason: '申请人是个体工商户，不属于可以申请的企业' } }]],
  },
  {
    ...{ id: 'licence-withdrawn', on: '2024-08-05', by: HANDLER },
    row: applicant(6, '2024-08-05'),
    steps: [
      ['2024-08-06', HANDLER, 'accept'],
      ['2024-08-08', HANDLER, 'withdraw'],
    ],
  },
  {
    ...{ id: 'agency-changing', on: '2022-12-12', by: HANDLER },
    row: applicant(7, '2022-12-12', { ...existing(7, '2019-06-03') }),
    steps: [
      filed('2023-04-12', 5, 88),
      [
        '2023-07-06',
        HANDLER,
        'applyChange',
        { data: { changedOn: '2023-06-20', what: '主管代理记账业务的负责人变更' } },
      ],
      [
        '2023-07-12',
        HEAD,
        'change',
        {
          fills: { principal: '沈立', principalQualified: 'title' },
          data: { what: '主管代理记账业务的负责人由原负责人变更为沈立' },
        },
      ],
      filed('2024-04-15', 5, 92),
    ],
  },
  {
    ...{ id: 'agency-late', on: '2022-12-12', by: HANDLER },
    row: applicant(8, '2022-12-12', { ...existing(8, '2020-03-18') }),
    steps: [filed('2023-04-27', 3, 19), filed('2024-05-14', 3, 17)],
  },
  {
    ...{ id: 'agency-revoked', on: '2022-12-12', by: HANDLER },
    row: applicant(9, '2022-12-12', { ...existing(9, '2018-11-05'), practitioners: 3 }),
    steps: [
      filed('2023-04-20', 3, 12),
      ['2024-03-20', HANDLER, 'checkPromise', { data: { result: 'unmet', record: '专职从业人员只有一名。' } }],
      ['2024-03-25', HEAD, 'orderRectification', { data: { unmet: '专职从业人员不足三名', servedOn: '2024-03-26' } }],
      [
        '2024-06-05',
        DEPUTY,
        'revoke',
        {
          data: {
            ground: 'unmet',
            facts: '责令限期整改期满，专职从业人员仍不足三名',
            heard: '2024年5月30日听取意见，机构没有异议',
          },
        },
      ],
      ['2024-06-12', HEAD, 'deregister', { data: { ground: 'revoked', returned: '证书已收回' } }],
    ],
  },
]

function existing(n: number, certifiedOn: string) {
  return {
    origin: 'existing',
    certificateNumber: `DLJZ997100${certifiedOn.slice(0, 4)}${String(n).padStart(4, '0')}`,
    certifiedOn,
  }
}

export const particularActs: readonly DemoAct[] = stories.flatMap((story) => told(licence, story))
