import type { Story } from '../../../store/demo-story.ts'
import {
  closed,
  DEPUTY,
  filed,
  found,
  handlerOf,
  LEGAL,
  LEGAL_HEAD,
  paid,
  published,
  recorded,
  served,
} from './course.ts'
import { pair } from './people.ts'

const ACCOUNTING = handlerOf('accounting')
const PROCUREMENT = handlerOf('procurement')
const SUPERVISION = handlerOf('supervision')

/** The ordinary course; a hearing over a ban; too slight to be punished; found after the limitation of the former law; on the spot. */
export const cases2023: readonly Story[] = [
  {
    id: 'penalty-2023-1',
    on: '2023-03-06',
    by: ACCOUNTING,
    row: found('accounting', '2023-03-06', '云州宏远商贸有限公司', '不依法设置会计账簿'),
    steps: [
      ...filed('accounting', '2023-03-08', '2022-12-31', '2023-03-10'),
      [
        '2023-04-10',
        ACCOUNTING,
        'conclude',
        {
          fills: {
            facts: '当事人2022年度没有设置总账和明细账，以流水记录代替。',
            evidence: [{ name: '会计资料调取清单', proves: '没有设置账簿' }, { name: '法定代表人询问笔录' }],
            majorKind: 'none',
            power: 'power-books',
            standard: 'standard-books',
            tier: '较轻',
            tierReason: '初次违法，检查期间主动补建账簿。',
            fine: '800000',
          },
        },
      ],
      ['2023-04-20', ACCOUNTING, 'notify', { data: { servedOn: '2023-04-21', proof: '直接送达', proposed: '800000' } }],
      [
        '2023-04-25',
        ACCOUNTING,
        'statement',
        {
          data: { says: '已经改正，请求免予处罚。', treated: 'rejected', reason: '改正情节已在裁量中考虑，不予采纳。' },
        },
      ],
      ['2023-05-04', ACCOUNTING, 'closeWindow'],
      [
        '2023-05-10',
        DEPUTY,
        'decide',
        {
          fills: {
            decision: '当事人违反会计法关于依法设置会计账簿的规定，依照该法法律责任的规定处罚。',
            decidedOn: '2023-05-10',
          },
        },
      ],
      ...served('accounting', '2023-05-12'),
      ...published('2023-05-15', '云州宏远商贸有限公司'),
      ...paid('accounting', '2023-05-22', 8_000),
      ...closed('accounting', '2023-05-30'),
    ],
  },
  {
    id: 'penalty-2023-2',
    on: '2023-06-26',
    by: PROCUREMENT,
    row: found('procurement', '2023-06-26', '云州新锐装备有限公司', '提供虚假材料谋取中标', { source: 'transfer' }),
    steps: [
      ...filed('procurement', '2023-06-28', '2023-05-16', '2023-07-03'),
      [
        '2023-07-31',
        PROCUREMENT,
        'conclude',
        {
          fills: {
            facts: '当事人在消防装备采购项目投标中提交了变造的检测报告，采购金额286万元。',
            evidence: [
              { name: '投标文件', proves: '提交的检测报告' },
              { name: '检测机构复函', proves: '报告系变造' },
            ],
            majorKind: 'heard',
            hearingRight: true,
            power: 'power-supplier',
            standard: 'standard-supplier',
            tier: '一般',
            tierReason: '没有从轻、从重情节。',
            base: '286000000',
            fine: '2145000',
            other: '列入不良行为记录名单，一年内禁止参加政府采购活动',
          },
        },
      ],
      ['2023-08-07', LEGAL, 'review', { data: { opinion: '事实清楚，证据确凿，适用法律正确，裁量适当。' } }],
      [
        '2023-08-10',
        PROCUREMENT,
        'notify',
        { data: { servedOn: '2023-08-11', proof: 'EMS10230811', proposed: '2145000' } },
      ],
      ['2023-08-16', PROCUREMENT, 'askHearing'],
      [
        '2023-08-21',
        LEGAL,
        'arrangeHearing',
        { data: { hearingOn: '2023-09-05', place: '市财政局三楼会议室', presider: '法规科科长', open: 'public' } },
      ],
      [
        '2023-09-05',
        LEGAL_HEAD,
        'hear',
        {
          data: {
            attended: '当事人委托代理人二人、调查人员',
            record: '双方就检测报告的来源质证。',
            opinion: '建议维持拟处罚意见。',
          },
        },
      ],
      ['2023-09-06', PROCUREMENT, 'closeWindow'],
      ['2023-09-08', LEGAL, 'review', { data: { opinion: '已根据听证笔录复核，同意拟处罚意见。' } }],
      ['2023-09-12', '市财政局/局长', 'discuss', { data: { record: '局长办公会集体讨论，一致同意。' } }],
      [
        '2023-09-18',
        DEPUTY,
        'decide',
        {
          fills: {
            decision: '当事人的行为违反政府采购法的规定，依照该法第七十七条第一款第（一）项处罚。',
            decidedOn: '2023-09-18',
          },
        },
      ],
      ...served('procurement', '2023-09-20'),
      ...published('2023-09-22', '云州新锐装备有限公司'),
      ...paid('procurement', '2023-09-28', 21_450),
      ...closed('procurement', '2023-10-12'),
    ],
  },
  {
    id: 'penalty-2023-3',
    on: '2023-08-14',
    by: ACCOUNTING,
    row: found('accounting', '2023-08-14', '云岭博信会计服务有限公司', '未按期报送年度备案', { source: 'other' }),
    steps: [
      ...filed('accounting', '2023-08-15', '2023-04-30', '2023-08-18'),
      [
        '2023-09-15',
        ACCOUNTING,
        'conclude',
        {
          fills: {
            facts: '当事人迟延四个月报送年度备案，检查后即行补报，没有危害后果。',
            evidence: [{ name: '备案系统记录', proves: '补报日期' }],
            majorKind: 'none',
            power: 'power-agency',
            exempted: true,
          },
        },
      ],
      ['2023-09-18', ACCOUNTING, 'notify', { data: { servedOn: '2023-09-19', proof: '直接送达', proposed: '0' } }],
      ['2023-09-20', ACCOUNTING, 'waive', { data: { written: '放弃陈述申辩声明书' } }],
      [
        '2023-09-25',
        DEPUTY,
        'decide',
        {
          fills: {
            decision: '违法行为轻微并及时改正，没有造成危害后果，依法不予行政处罚，予以教育。',
            decidedOn: '2023-09-25',
          },
        },
      ],
      ...served('accounting', '2023-09-26'),
      ...closed('accounting', '2023-10-11'),
    ],
  },
  {
    id: 'penalty-2023-4',
    on: '2023-07-10',
    by: SUPERVISION,
    row: found('supervision', '2023-07-10', '云州丰禾农业发展有限公司', '虚报面积套取补贴', { source: 'tipoff' }),
    steps: [
      ['2023-07-24', SUPERVISION, 'verify', { data: { actEndedOn: '2021-05-20', grounds: '补贴申报表和拨付凭证' } }],
      [
        '2023-07-31',
        DEPUTY,
        'refuseFiling',
        { data: { reason: '违法行为终了于2021年5月20日，二年内未被发现，不再给予行政处罚；线索同时移送追回补贴。' } },
      ],
    ],
  },
  {
    id: 'penalty-2023-5',
    on: '2023-11-21',
    by: SUPERVISION,
    row: found('supervision', '2023-11-21', '云州市鑫源停车服务部', '未按规定使用财政票据', { proceeding: 'simple' }),
    steps: [
      [
        '2023-11-21',
        SUPERVISION,
        'decideOnTheSpot',
        {
          fills: {
            officers: pair('supervision', [1, 2]),
            facts: '当事人当日开具的三张票据没有加盖印章。',
            power: 'power-receipts',
            warning: true,
            decision: '当事人违反财政票据管理的规定。',
            decidedOn: '2023-11-21',
          },
          data: { shown: true, place: '云州市青云区望江街道停车场' },
        },
      ],
      ...served('supervision', '2023-11-21'),
      ['2023-11-22', SUPERVISION, 'report', { data: { receivedBy: '法规科' } }],
      ...published('2023-11-24', '云州市鑫源停车服务部'),
      ...recorded('supervision', '2023-11-27', true),
      ['2023-11-27', SUPERVISION, 'close'],
    ],
  },
]
