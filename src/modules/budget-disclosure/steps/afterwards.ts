import { choice, date, longText, text } from '../../../kernel/register.ts'
import { disclosureRules } from '../../../law/budget-disclosure.ts'
import { budgetLaw } from '../../../law/budget-law.ts'
import { dimensions } from '../dimensions.ts'
import { publicationReminder } from '../letters/publication-reminder.ts'
import { rectificationNotice } from '../letters/rectification-notice.ts'
import { preparers, signers, supervisors, system } from '../participants.ts'
import { steps } from '../states.ts'

const awaited = ['compiling', 'waitingLetter', 'waitingRelay', 'preparing', 'checking', 'checked', 'signed'] as const

/** What the finance bureau does besides: chase, verify with a snapshot, order to mend; and what stays closed by law. */
export const afterwards = steps({
  chase: {
    name: '督促公开',
    from: awaited,
    by: supervisors,
    basis: budgetLaw.at('第十四条'),
    data: { says: text('督促事项') },
    letter: publicationReminder,
    internal: true,
  },
  verify: {
    name: '核验公开情况',
    from: ['published', 'mending'],
    to: 'proven',
    by: supervisors,
    basis: disclosureRules.whole,
    apartFrom: ['publish'],
    fills: ['snapshot'],
    requires: ['snapshot'],
  },
  orderToMend: {
    name: '通知整改',
    from: 'published',
    to: 'mending',
    by: supervisors,
    basis: budgetLaw.at('第九十二条'),
    data: {
      dimension: choice('方面', dimensions, { required: true }),
      problem: longText('问题', { required: true }),
      mendBy: date('整改期限', { required: true }),
    },
    letter: rectificationNotice,
  },
  mended: {
    name: '报告整改完成',
    from: 'mending',
    to: 'published',
    by: [...preparers, ...signers],
    basis: budgetLaw.at('第九十二条'),
    fills: ['documents', 'copies'],
    data: { measures: longText('整改情况', { required: true }) },
  },
  recheck: {
    name: '记录复查结果',
    from: 'published',
    by: [system],
    actor: '系统',
    basis: disclosureRules.whole,
    fills: ['errors', 'warnings', 'unverified', 'findings'],
    requires: ['errors', 'warnings', 'unverified'],
    internal: true,
  },
  exempt: {
    name: '登记依法不公开',
    from: awaited,
    to: 'exempt',
    by: signers,
    basis: budgetLaw.at('第十四条第四款'),
    fills: ['exemptions'],
    requires: ['exemptions'],
  },
})
