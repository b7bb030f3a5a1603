import { files } from '../../../kernel/register.ts'
import { budgetLaw } from '../../../law/budget-law.ts'
import { preparers, signers, supervisors } from '../participants.ts'
import { steps } from '../states.ts'

/** The letters by which a budget or its accounts come down to the body that publishes them. */
export const letters = steps({
  approve: {
    name: '财政批复',
    from: 'waitingLetter',
    to: 'preparing',
    by: supervisors,
    basis: budgetLaw.at('第五十二条'),
    fills: ['letterNumber'],
    requires: ['letterNumber'],
    data: { letter: files('批复文件') },
  },
  relay: {
    name: '主管部门批复',
    from: 'waitingRelay',
    to: 'preparing',
    by: [...preparers, ...signers, ...supervisors],
    actor: '主管部门',
    basis: budgetLaw.at('第五十二条'),
    fills: ['letterNumber'],
    requires: ['letterNumber'],
    data: { letter: files('批复文件') },
  },
})
