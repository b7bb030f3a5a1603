import { procedure } from '../../kernel/procedure.ts'
import { longText } from '../../kernel/register.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { contributions } from './contributions.register.ts'
import { contributionWriting } from './parameters.ts'
import { disclosureHead, drafters, legalHead, writers } from './roles.ts'

const basis = inspectionProvisions.whole

/** Asked, written by the person who was asked, taken into the report by the head of the section that keeps it. */
export const contribution = procedure({
  id: 'annual-report.contribution',
  name: '年度报告材料征询',
  basis,
  keeps: contributions,
  opening: { name: '发出征询', by: drafters },
  opensAs: 'asked',
  states: {
    asked: { name: '待提供' },
    written: { name: '待采用' },
    accepted: { name: '已采用', ends: true },
    withdrawn: { name: '不再征询', ends: true },
  },
  steps: {
    write: {
      name: '提供材料',
      from: 'asked',
      to: 'written',
      by: writers,
      basis,
      fills: ['text'],
      requires: ['text'],
      refuses: {
        asked: {
          says: '这份材料征询的是另一位同志，须由本人提供',
          way: '请被征询的同志登录后填写；人员已经变动的，请起草人撤回后重新征询',
          when: ({ row }, { person }) => row.askedOf !== person,
        },
      },
    },
    return: {
      name: '退回补充',
      from: 'written',
      to: 'asked',
      by: drafters,
      basis,
      data: { reason: longText('补充要求', { required: true }) },
    },
    accept: {
      name: '采用',
      from: 'written',
      to: 'accepted',
      by: [legalHead, disclosureHead],
      basis,
      apartFrom: ['write'],
    },
    withdraw: {
      name: '撤回征询',
      from: ['asked', 'written'],
      to: 'withdrawn',
      by: drafters,
      basis,
      data: { reason: longText('原因', { required: true }) },
    },
  },
  deadlines: {
    writing: {
      name: '提供期限',
      lasts: contributionWriting,
      runsFrom: 'opening',
      endsAt: ['write', 'withdraw'],
      binds: 'office',
      leading: true,
    },
  },
})
