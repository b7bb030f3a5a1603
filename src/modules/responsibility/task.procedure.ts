import { type CaseView, procedure } from '../../kernel/procedure.ts'
import { date, longText } from '../../kernel/register.ts'
import { governmentOutline } from '../../law/law-publicity.ts'
import { taskCompletion, taskSupplement } from '../../law/responsibility.ts'
import { legal, legalHead, performers, system } from './participants.ts'
import { tasks } from './tasks.register.ts'

const basis = governmentOutline.whole

/** 任务办理: given out, done with proof, accepted by somebody else. */
export const task = procedure({
  id: 'responsibility.task',
  name: '法治财政重点任务办理',
  basis,
  keeps: tasks,
  states: {
    planned: { name: '已列入计划' },
    given: { name: '办理中' },
    reported: { name: '待验收' },
    accepted: { name: '已完成', ends: true },
    dropped: { name: '已撤销', ends: true },
  },
  opening: { name: '列入年度计划', by: [...legal, system] },
  opensAs: 'planned',
  steps: {
    give: {
      name: '下达',
      leads: true,
      from: 'planned',
      to: 'given',
      by: legal,
      basis,
      data: { completeBy: date('完成期限', { required: true }) },
    },
    report: {
      name: '报告完成情况',
      leads: true,
      from: 'given',
      to: 'reported',
      by: performers,
      basis,
      fills: ['progress', 'proof'],
      requires: ['progress', 'proof'],
    },
    returnForProof: {
      name: '退回补充',
      from: 'reported',
      to: 'given',
      by: legal,
      basis,
      data: {
        reason: longText('退回原因', { required: true }),
        supplementBy: date('补充期限', { required: true }),
      },
    },
    accept: {
      name: '验收通过',
      leads: true,
      from: 'reported',
      to: 'accepted',
      by: [legalHead],
      basis,
      apartFrom: ['report'],
      fills: ['overdue'],
      refuses: {
        late: {
          says: '完成情况在完成期限以后才报告，没有注明逾期完成',
          way: '请勾选“逾期完成”',
          basis,
          when: (view) => isLate(view) && view.row.overdue !== true,
        },
        punctual: {
          says: '完成情况在完成期限以前已经报告，不属于逾期完成',
          way: '请取消“逾期完成”',
          basis,
          when: (view) => !isLate(view) && view.row.overdue === true,
        },
      },
    },
    chase: {
      name: '督办',
      from: ['given', 'reported'],
      by: legal,
      basis,
      data: { demand: longText('督办要求', { required: true }) },
      internal: true,
    },
    drop: {
      name: '撤销任务',
      from: ['planned', 'given'],
      to: 'dropped',
      by: [legalHead],
      basis,
      data: { reason: longText('撤销原因', { required: true }) },
    },
  },
  deadlines: {
    completion: {
      name: '完成期限',
      lasts: taskCompletion,
      runsFrom: 'give',
      replacedBy: { step: 'give', field: 'completeBy' },
      endsAt: ['report', 'drop'],
      binds: 'office',
      leading: true,
    },
    supplement: {
      name: '补充期限',
      lasts: taskSupplement,
      runsFrom: 'returnForProof',
      restartsAt: ['returnForProof'],
      replacedBy: { step: 'returnForProof', field: 'supplementBy' },
      endsAt: ['report', 'drop'],
      binds: 'office',
      leading: true,
    },
  },
})

const isLate = (view: Pick<CaseView, 'due'>): boolean => {
  const completion = view.due('completion')
  return completion.is === 'due' && completion.inTime === false
}
