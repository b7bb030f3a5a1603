import type { Story } from '../../../store/demo-story.ts'
import { closed, DEPUTY, filed, found, handlerOf, LEGAL, paid, published, recorded, served } from './course.ts'
import { pair } from './people.ts'

const ACCOUNTING = handlerOf('accounting')
const SUPERVISION = handlerOf('supervision')
const proof = [{ name: '检查工作底稿', proves: '违法事实' }, { name: '询问笔录' }]

/** One that is taken to reconsideration and court; one extended by a special rule and published late; one corrected by the bureau itself. */
export const decided2024: readonly Story[] = [
  {
    id: 'penalty-2024-1',
    on: '2024-03-04',
    by: ACCOUNTING,
    row: found('accounting', '2024-03-04', '云州诚达代理记账有限公司', '违反规定出具虚假申报材料'),
    steps: [
      ...filed('accounting', '2024-03-06', '2023-12-31', '2024-03-11'),
      [
        '2024-04-15',
        ACCOUNTING,
        'conclude',
        {
          fills: {
            facts: '当事人为两家委托单位编制的财务报表与账簿记录不符。',
            evidence: proof,
            majorKind: 'none',
            power: 'power-agency',
            standard: 'standard-agency',
            tier: '一般',
            tierReason: '没有从轻、从重情节。',
            fine: '1800000',
          },
        },
      ],
      [
        '2024-04-22',
        ACCOUNTING,
        'notify',
        { data: { servedOn: '2024-04-22', proof: '直接送达', proposed: '1800000' } },
      ],
      ['2024-05-06', ACCOUNTING, 'closeWindow'],
      [
        '2024-05-17',
        DEPUTY,
        'decide',
        {
          fills: { decision: '当事人违反代理记账管理的规定，依照该办法法律责任的规定处罚。', decidedOn: '2024-05-17' },
        },
      ],
      ...served('accounting', '2024-05-21'),
      ...published('2024-05-24', '云州诚达代理记账有限公司'),
      ...paid('accounting', '2024-06-03', 18_000),
    ],
  },
  {
    id: 'penalty-2024-2',
    on: '2024-04-29',
    by: SUPERVISION,
    row: found('supervision', '2024-04-29', '云州恒通建设有限公司', '骗取财政资金'),
    steps: [
      ...filed('supervision', '2024-04-30', '2023-11-30', '2024-05-06'),
      ['2024-05-13', SUPERVISION, 'keepEvidence', { data: { what: '工程结算资料三册', approvedBy: '分管副局长' } }],
      ['2024-05-21', SUPERVISION, 'releaseEvidence', { data: { how: '复制后退还当事人' } }],
      [
        '2024-07-25',
        DEPUTY,
        'extend',
        { data: { until: '2024-10-31', rule: '云岭省财政检查办法第二十八条', reason: '需向多地核实工程量' } },
      ],
      [
        '2024-08-20',
        SUPERVISION,
        'conclude',
        {
          fills: {
            facts: '当事人虚报工程量，多领取财政补助40万元。',
            evidence: proof,
            majorKind: 'complex',
            hearingRight: true,
            power: 'power-funds',
            standard: 'standard-funds',
            tier: '一般',
            tierReason: '没有从轻、从重情节。',
            base: '40000000',
            fine: '7000000',
            departure: '当事人主动退回全部资金并检举他人违法行为，依法从轻，低于一般阶次的下限。',
          },
        },
      ],
      ['2024-08-27', LEGAL, 'returnCase', { data: { opinion: '检举线索尚未查证，请补充后再报。' } }],
      ['2024-09-05', SUPERVISION, 'conclude', { fills: { tierReason: '主动退回全部资金；检举的线索已查证属实。' } }],
      ['2024-09-10', LEGAL, 'review', { data: { opinion: '事实清楚，从轻的理由成立。' } }],
      [
        '2024-09-11',
        SUPERVISION,
        'notify',
        { data: { servedOn: '2024-09-12', proof: 'EMS10240912', proposed: '7000000' } },
      ],
      ['2024-09-23', SUPERVISION, 'closeWindow'],
      ['2024-09-25', '市财政局/局长', 'discuss', { data: { record: '局长办公会集体讨论，同意从轻。' } }],
      [
        '2024-09-27',
        DEPUTY,
        'decide',
        { fills: { decision: '依照财政违法行为处罚处分条例第十四条的规定处罚。', decidedOn: '2024-09-27' } },
      ],
      ...served('supervision', '2024-09-29'),
      ...published('2024-10-18', '云州恒通建设有限公司'),
      ...paid('supervision', '2024-10-10', 70_000),
      ...closed('supervision', '2024-10-25'),
    ],
  },
  {
    id: 'penalty-2024-3',
    on: '2024-06-11',
    by: SUPERVISION,
    row: found('supervision', '2024-06-11', '解某', '转借财政票据', {
      proceeding: 'simple',
      partyKind: 'natural',
      source: 'tipoff',
    }),
    steps: [
      [
        '2024-06-11',
        SUPERVISION,
        'decideOnTheSpot',
        {
          fills: {
            officers: pair('supervision', [1, 3]),
            facts: '当事人将领用的定额票据转借他人使用一次。',
            power: 'power-receipts',
            fine: '20000',
            decision: '当事人违反财政票据管理的规定。',
            decidedOn: '2024-06-11',
          },
          data: { shown: true, place: '云州市青云区北门街道' },
        },
      ],
      ...served('supervision', '2024-06-11'),
      ['2024-06-12', SUPERVISION, 'report', { data: { receivedBy: '法规科' } }],
      ...paid('supervision', '2024-06-14', 200),
      ...recorded('supervision', '2024-06-17', true),
      ['2024-06-17', SUPERVISION, 'close'],
    ],
  },
  {
    id: 'penalty-2024-4',
    on: '2024-05-27',
    by: ACCOUNTING,
    row: found('accounting', '2024-05-27', '云州嘉禾商贸有限公司', '不依法设置会计账簿'),
    steps: [
      ...filed('accounting', '2024-05-28', '2023-12-31', '2024-06-03'),
      [
        '2024-07-01',
        ACCOUNTING,
        'conclude',
        {
          fills: {
            facts: '当事人2023年度没有设置明细账。',
            evidence: proof,
            majorKind: 'none',
            power: 'power-books',
            standard: 'standard-books',
            tier: '一般',
            tierReason: '没有从轻、从重情节。',
            fine: '1500000',
          },
        },
      ],
      [
        '2024-07-04',
        ACCOUNTING,
        'notify',
        { data: { servedOn: '2024-07-05', proof: '直接送达', proposed: '1500000' } },
      ],
      ['2024-07-15', ACCOUNTING, 'closeWindow'],
      [
        '2024-07-22',
        DEPUTY,
        'decide',
        {
          fills: {
            decision: '当事人违反会计法关于依法设置会计账簿的规定，依照该法法律责任的规定处罚。',
            decidedOn: '2024-07-22',
          },
        },
      ],
      ...served('accounting', '2024-07-24'),
      ...published('2024-07-26', '云州嘉禾商贸有限公司'),
      ...paid('accounting', '2024-08-02', 15_000),
      ['2024-10-14', LEGAL, 'overturn', { data: { by: 'self', result: 'changed', document: '云财罚变〔2024〕1号' } }],
      [
        '2024-10-16',
        LEGAL,
        'withdrawPublication',
        {
          fills: { publicationWithdrawnOn: '2024-10-16', withdrawalReason: '处罚决定经自行纠正变更，原公开信息撤回。' },
        },
      ],
      ...closed('accounting', '2024-10-28'),
    ],
  },
]

/** Withdrawn for want of evidence; not paid in time, surcharged and brought before the court; two that still run. */
export const open2024: readonly Story[] = [
  {
    id: 'penalty-2024-5',
    on: '2024-07-15',
    by: SUPERVISION,
    row: found('supervision', '2024-07-15', '云州市某协会', '违规收取会费不开具票据', { source: 'tipoff' }),
    steps: [
      ...filed('supervision', '2024-07-16', '2024-06-30', '2024-07-19'),
      [
        '2024-08-30',
        DEPUTY,
        'withdrawCase',
        { data: { reason: '经查，会费由其上级协会统一开具票据，违法事实不能成立。' } },
      ],
    ],
  },
  {
    id: 'penalty-2024-6',
    on: '2024-08-26',
    by: SUPERVISION,
    row: found('supervision', '2024-08-26', '云州锦程劳务有限公司', '截留培训补贴资金', { source: 'transfer' }),
    steps: [
      ...filed('supervision', '2024-08-27', '2024-03-31', '2024-09-02'),
      [
        '2024-09-18',
        SUPERVISION,
        'conclude',
        {
          fills: {
            facts: '当事人截留培训补贴8万元。',
            evidence: proof,
            majorKind: 'none',
            power: 'power-funds',
            standard: 'standard-funds',
            tier: '较轻',
            tierReason: '初次违法，已退回资金。',
            base: '8000000',
            fine: '1200000',
          },
        },
      ],
      [
        '2024-09-19',
        SUPERVISION,
        'notify',
        { data: { servedOn: '2024-09-20', proof: '直接送达', proposed: '1200000' } },
      ],
      ['2024-09-30', SUPERVISION, 'closeWindow'],
      [
        '2024-10-09',
        DEPUTY,
        'decide',
        { fills: { decision: '依照财政违法行为处罚处分条例第十四条的规定处罚。', decidedOn: '2024-10-09' } },
      ],
      ...served('supervision', '2024-10-11'),
      ...published('2024-10-15', '云州锦程劳务有限公司'),
      ['2024-11-04', DEPUTY, 'surcharge', { data: { amount: '324000' } }],
      ['2024-11-06', SUPERVISION, 'remind', { data: { servedOn: '2024-11-07', proof: 'EMS10241107' } }],
      ['2024-11-29', DEPUTY, 'enforce', { data: { court: '云州市青云区人民法院', request: '云财罚执〔2024〕1号' } }],
    ],
  },
  {
    id: 'penalty-2024-7',
    on: '2024-11-11',
    by: SUPERVISION,
    row: found('supervision', '2024-11-11', '云州市博雅文化传播有限公司', '虚列支出套取专项资金'),
    steps: [
      ...filed('supervision', '2024-11-12', '2024-05-31', '2024-11-18'),
      ['2025-01-08', SUPERVISION, 'keepEvidence', { data: { what: '项目合同和银行流水', approvedBy: '分管副局长' } }],
    ],
  },
  {
    id: 'penalty-2024-8',
    on: '2024-12-23',
    by: ACCOUNTING,
    row: found('accounting', '2024-12-23', '云岭博信会计服务有限公司', '代理记账业务负责人不符合条件'),
    steps: [
      ['2024-12-27', ACCOUNTING, 'verify', { data: { actEndedOn: '2024-12-23', grounds: '人员社保和劳动合同' } }],
    ],
  },
]
