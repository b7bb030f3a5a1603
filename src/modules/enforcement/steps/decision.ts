import { valueOn } from '../../../kernel/parameter.ts'
import { date, files, flag, longText, text } from '../../../kernel/register.ts'
import { penaltyLaw as law, onTheSpotFine } from '../../../law/penalty-law.ts'
import { onTheSpotDecision, penaltyDecisionLetter } from '../letters/penalty-decision.ts'
import { serviceReceipt } from '../letters/service-receipt.ts'
import { deciders, handlers, legal } from '../participants.ts'
import { discretionGuards } from './discretion-guards.ts'
import { isMajor } from './notice.ts'
import { certified } from './officer-guards.ts'
import { last, since, steps } from './penalty-states.ts'

/** The decision, on the spot or after the ordinary course, its service and its publication. */
export const decisionSteps = steps({
  decideOnTheSpot: {
    name: '当场作出处罚决定',
    from: 'clue',
    to: 'decided',
    by: handlers,
    basis: law.at('第五十一条'),
    fills: ['officers', 'facts', 'power', 'warning', 'fine', 'decision', 'decidedOn', 'decisionNumber'],
    requires: ['officers', 'facts', 'decision', 'decidedOn'],
    data: { shown: flag('已出示执法证件', { required: true }), place: text('处罚地点', { required: true }) },
    letter: onTheSpotDecision,
    refuses: {
      ordinary: {
        says: '本件登记为普通程序，不能当场决定',
        way: '请先批准立案；符合当场处罚条件的，把「程序」更正为简易程序并说明原因',
        basis: law.at('第五十四条第一款'),
        when: ({ row }) => row.proceeding !== 'simple',
      },
      tooMuch: {
        says: '罚款超过可以当场决定的数额',
        way: '对公民二百元、对法人或者其他组织三千元以上的，请按普通程序立案',
        basis: law.at('第五十一条'),
        when: ({ row }, { on }) => {
          const { natural, organization } = valueOn(onTheSpotFine, on).value
          return (row.fine ?? 0n) > (row.partyKind === 'natural' ? natural : organization)
        },
      },
      nothing: {
        says: '没有填写警告或者罚款',
        way: '当场决定只能是警告或者小额罚款，请填写',
        basis: law.at('第五十一条'),
        when: ({ row }) => !row.warning && !row.fine,
      },
      certified,
    },
  },
  discuss: {
    name: '负责人集体讨论',
    from: 'heard',
    by: deciders,
    basis: law.at('第五十七条第二款'),
    data: { record: longText('讨论意见', { required: true }), files: files('讨论记录') },
  },
  decide: {
    name: '作出处罚决定',
    leads: true,
    from: 'heard',
    to: 'decided',
    by: deciders,
    apartFrom: ['conclude', 'notify'],
    basis: law.at('第五十七条'),
    fills: ['decision', 'decidedOn', 'decisionNumber', 'tierReason', 'departure', 'fine', 'confiscated', 'warning'],
    requires: ['decision', 'decidedOn', 'facts'],
    letter: penaltyDecisionLetter,
    refuses: {
      unreviewed: {
        says: '经过听证的案件，听证以后还没有法制审核通过的意见',
        way: '请先由法规科办理「法制审核通过」',
        basis: law.at('第五十八条第一款'),
        when: (view) => since(view, 'hear', 'review'),
      },
      undiscussed: {
        says: '情节复杂或者重大违法的案件应当由负责人集体讨论决定',
        way: '请先办理「负责人集体讨论」',
        basis: law.at('第五十七条第二款'),
        when: (view) => isMajor(view.row.majorKind) && !last(view, 'discuss'),
      },
      heavier: {
        says: '罚款或者没收的数额比事先告知的更重',
        way: '不得因陈述、申辩加重处罚；有新的事实的，请退回调查后重新告知',
        basis: law.at('第四十五条第二款'),
        when: (view) => {
          const told = last(view, 'notify')?.data.proposed
          return typeof told === 'bigint' && (view.row.fine ?? 0n) + (view.row.confiscated ?? 0n) > told
        },
      },
      ...discretionGuards,
    },
  },
  report: {
    name: '当场处罚报本机关备案',
    from: ['decided', 'served'],
    by: handlers,
    basis: law.at('第五十二条第三款'),
    data: { receivedBy: text('备案接收人', { required: true }) },
    refuses: {
      ordinary: {
        says: '本件不是当场作出的决定',
        way: '无须办理',
        basis: law.at('第五十二条第三款'),
        when: ({ row }) => row.proceeding !== 'simple',
      },
    },
  },
  serve: {
    name: '送达决定书',
    leads: true,
    from: 'decided',
    to: 'served',
    by: handlers,
    basis: law.at('第六十一条'),
    data: {
      receivedOn: date('当事人签收日期', { required: true }),
      manner: text('送达方式', { required: true, note: '当场交付、直接送达、邮寄、电子送达（附确认书）、公告' }),
      place: text('送达地点', { required: true }),
      receiver: text('签收人', { required: true, note: '拒绝签收的写明见证人' }),
    },
    letter: serviceReceipt,
  },
  publish: {
    name: '公开处罚决定',
    from: ['decided', 'served'],
    by: [...handlers, ...legal],
    basis: law.at('第四十八条第一款'),
    fills: ['publicName', 'publishedOn', 'publishedAt'],
    requires: ['publicName', 'publishedOn', 'publishedAt'],
    refuses: {
      exempted: {
        says: '不予处罚的决定不公开',
        way: '无须办理',
        basis: law.at('第四十八条第一款'),
        when: ({ row }) => row.exempted === true,
      },
      fullName: {
        says: '当事人是自然人，公开的名称没有隐去名字',
        way: '请只写姓氏，如“谷某”',
        basis: law.at('第五十条'),
        when: ({ row }) =>
          row.partyKind === 'natural' && row.publicName !== undefined && !row.publicName.includes('某'),
      },
      overturned: {
        says: '处罚决定已被变更、撤销或者确认违法',
        way: '请不要公开原决定；已经公开的办理「撤回公开的处罚信息」',
        basis: law.at('第四十八条第二款'),
        when: (view) => last(view, 'overturn') !== undefined,
      },
    },
  },
})
