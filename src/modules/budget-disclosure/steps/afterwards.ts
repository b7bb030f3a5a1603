import type { Attempt, CaseView } from '../../../kernel/procedure.ts'
import { choice, date, longText, text } from '../../../kernel/register.ts'
import { disclosureRules } from '../../../law/budget-disclosure.ts'
import { budgetLaw } from '../../../law/budget-law.ts'
import { dimensions } from '../dimensions.ts'
import { publicationReminder } from '../letters/publication-reminder.ts'
import { rectificationNotice } from '../letters/rectification-notice.ts'
import { preparers, signers, supervisors, system } from '../participants.ts'
import type { PublicationFields } from '../publications.register.ts'
import { beforePublication, steps } from '../states.ts'

type View = CaseView<PublicationFields>

const uncompared = {
  says: '最近一次公开还没有快照，或者快照还没有与检查过的文件比较',
  way: '请先“登记公开快照”，比较由系统自动完成，一般只要几秒钟',
  basis: disclosureRules.whole,
  when: ({ history }: View) => {
    const last = (step: string) => history.findLastIndex((moment) => moment.step === step)
    return last('recordComparison') <= Math.max(last('mended'), last('publish'))
  },
}
const differs = {
  says: '实际公开的内容与检查过的文件不一致',
  way: '请“通知整改”，由单位按检查过的文件重新公开，或者报告整改后重新检查，再登记新的快照',
  basis: budgetLaw.at('第九十二条'),
  when: ({ row }: View) => row.snapshotResult === 'differs',
}
const unreadUnsaid = {
  says: '快照读不出表格，没有自动比较',
  way: '请人工对照后在“核验意见”中写明结果，或者登记可以读取的快照（PDF、Word、Excel）',
  basis: disclosureRules.whole,
  when: ({ row }: View, { data }: Attempt) => row.snapshotResult === 'unread' && !data.opinion,
}

/** What the finance bureau does besides: chase, verify with a snapshot, order to mend; and what stays closed by law. */
export const afterwards = steps({
  chase: {
    name: '督促公开',
    from: beforePublication,
    by: supervisors,
    basis: budgetLaw.at('第十四条'),
    data: { says: text('督促事项') },
    letter: publicationReminder,
    internal: true,
  },
  takeSnapshot: {
    name: '登记公开快照',
    from: ['published', 'mending'],
    by: supervisors,
    basis: disclosureRules.whole,
    fills: ['snapshot'],
    requires: ['snapshot'],
    internal: true,
  },
  recordComparison: {
    name: '记录快照比较结果',
    from: ['published', 'mending'],
    by: [system],
    actor: '系统',
    basis: disclosureRules.whole,
    fills: ['snapshotResult', 'snapshotDifferences'],
    requires: ['snapshotResult'],
    internal: true,
  },
  verify: {
    name: '核验公开情况',
    from: ['published', 'mending'],
    to: 'proven',
    by: supervisors,
    basis: disclosureRules.whole,
    apartFrom: ['publish'],
    requires: ['snapshot'],
    data: { opinion: longText('核验意见') },
    refuses: { uncompared, differs, unreadUnsaid },
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
    from: beforePublication,
    to: 'exempt',
    by: signers,
    basis: budgetLaw.at('第十四条第四款'),
    fills: ['exemptions'],
    requires: ['exemptions'],
  },
})
