import { choice, flag, longText, unit } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { requestSteps } from '../case-facts.ts'
import { receipt } from '../letters/receipt.ts'
import { office } from '../participants.ts'

export const intakeSteps = requestSteps({
  confirm: {
    name: '与申请人确认收到',
    leads: true,
    number: 'F3',
    from: 'unconfirmed',
    to: 'received',
    by: office,
    actor: '申请人',
    basis: law.at('第三十一条'),
    fills: ['receivedOn', 'phone'],
    requires: ['receivedOn'],
    data: {
      way: choice('确认方式', { phone: '电话', message: '短信', email: '电子邮件', visit: '当面' }, { required: true }),
      note: longText('确认情况', { note: '写明确认的时间、对方和内容；当日未能联系上的，写明联系经过' }),
      unreachable: flag('当日未能联系上'),
    },
    refuses: {
      otherDay: {
        says: '收到申请之日与确认之日不一致',
        way: '以双方确认之日为收到申请之日：请把本步骤的日期和「收到申请之日」填为同一天',
        basis: law.at('第三十一条'),
        when: ({ row }, { on }) => row.receivedOn !== on,
      },
    },
    letter: receipt,
  },
  assign: {
    name: '分办到科室',
    from: ['received', 'waitReason'],
    by: office,
    basis: law.at('第四十五条'),
    fills: ['section', 'items'],
    requires: ['section'],
    data: { lead: unit('牵头科室'), note: longText('分办意见') },
    internal: true,
  },
})
