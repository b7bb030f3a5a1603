import type { CaseView } from '../../../kernel/procedure.ts'
import { choice, flag, text } from '../../../kernel/register.ts'
import { budgetRegulation, disclosureRules } from '../../../law/budget-disclosure.ts'
import { budgetLaw } from '../../../law/budget-law.ts'
import { leaders, preparers, signers, supervisors, system } from '../participants.ts'
import type { PublicationFields } from '../publications.register.ts'
import { steps } from '../states.ts'

type View = CaseView<PublicationFields>

const ofGovernment = {
  says: '政府预决算由财政部门编制、财政部门负责人签发',
  way: '请由财政部门办理“编制政府公开文件”和“签发政府公开文件”',
  basis: budgetLaw.at('第十四条第一款'),
  when: ({ row }: View) => row.level === 'government',
}
const ofBody = {
  says: '部门、单位的预决算由其自行编制、签发和公开',
  way: '请由该部门、单位的经办人和负责人办理，财政部门不代为公开',
  basis: budgetLaw.at('第十四条第二款'),
  when: ({ row }: View) => row.level !== 'government',
}
const unanswered = {
  says: '检查发现的错误既未改正，也没有说明',
  way: '请改正文件后重新提交；确属原文件如此批复的，请写明说明后再签发',
  basis: disclosureRules.whole,
  when: ({ row }: View) => (row.errors ?? 0) > 0 && !row.explanation,
}
const toCheck = ['preparing', 'checked', 'mending'] as const

/** From the documents to the page: prepared by one, checked by the system, signed by another, published. */
export const release = steps({
  prepare: {
    name: '由预算明细编制',
    from: toCheck,
    by: preparers,
    basis: budgetRegulation.at('第六条'),
    fills: ['lines', 'told', 'documents', 'copies'],
    requires: ['lines', 'documents'],
    refuses: { ofGovernment },
    internal: true,
  },
  submit: {
    name: '提交公开文件自查',
    from: toCheck,
    to: 'checking',
    by: preparers,
    basis: budgetLaw.at('第十四条第二款'),
    fills: ['documents', 'copies', 'exemptions'],
    requires: ['documents'],
    data: { secrecyReviewed: flag('已经保密审查', { required: true }) },
    refuses: { ofGovernment },
  },
  submitGovernment: {
    name: '提交政府公开文件自查',
    from: ['compiling', 'checked', 'mending'],
    to: 'checking',
    by: supervisors,
    basis: budgetLaw.at('第十四条第一款'),
    fills: ['documents', 'copies', 'exemptions'],
    requires: ['documents'],
    data: { secrecyReviewed: flag('已经保密审查', { required: true }) },
    refuses: { ofBody },
  },
  recordCheck: {
    name: '记录检查结果',
    from: 'checking',
    to: 'checked',
    by: [system],
    actor: '系统',
    basis: disclosureRules.whole,
    fills: ['errors', 'warnings', 'unverified', 'findings'],
    requires: ['errors', 'warnings', 'unverified'],
    internal: true,
  },
  explain: {
    name: '对检查发现作出说明',
    from: ['checked', 'mending'],
    by: [...preparers, ...supervisors],
    basis: disclosureRules.whole,
    fills: ['explanation'],
    requires: ['explanation'],
  },
  sign: {
    name: '负责人签发',
    from: 'checked',
    to: 'signed',
    by: signers,
    basis: budgetLaw.at('第十四条第二款'),
    apartFrom: ['submit', 'explain'],
    data: { opinion: text('签发意见') },
    refuses: { ofGovernment, unanswered },
  },
  signGovernment: {
    name: '签发政府公开文件',
    from: 'checked',
    to: 'signed',
    by: leaders,
    basis: budgetLaw.at('第十四条第一款'),
    apartFrom: ['submitGovernment', 'explain'],
    data: { opinion: text('签发意见') },
    refuses: { ofBody, unanswered },
  },
  publish: {
    name: '公开',
    from: 'signed',
    to: 'published',
    by: [...preparers, ...supervisors],
    basis: budgetLaw.at('第十四条'),
    fills: ['publishedOn', 'address', 'where'],
    requires: ['publishedOn', 'address', 'where'],
    data: { prominent: choice('醒目位置', { yes: '在醒目位置公开', no: '未在醒目位置' }) },
  },
})
