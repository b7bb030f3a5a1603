import { procedure } from '../../kernel/procedure.ts'
import { choice, longText } from '../../kernel/register.ts'
import {
  enforcementPublicityOpinions as opinions,
  otherEnforcementPublication,
} from '../../law/enforcement-publicity.ts'
import { inspections } from './inspections.register.ts'
import { handlers } from './participants.ts'

/** 行政检查: done, its result published in time, what was found put right and looked at again. */
export const inspection = procedure({
  id: 'enforcement.inspection',
  name: '行政检查',
  basis: opinions.whole,
  keeps: inspections,
  states: {
    done: { name: '已检查，待公示' },
    published: { name: '已公示，待复查' },
    finished: { name: '已办结', ends: true },
  },
  opening: { name: '登记检查', by: handlers },
  opensAs: 'done',
  steps: {
    publish: {
      name: '公示检查结果',
      from: 'done',
      to: 'published',
      by: handlers,
      basis: opinions.whole,
      fills: ['publishedOn'],
      requires: ['publishedOn'],
    },
    finish: {
      name: '办结',
      from: 'published',
      to: 'finished',
      by: handlers,
      basis: opinions.whole,
      data: {
        outcome: choice('复查结果', { none: '无须复查', rectified: '已改正', filed: '已立案处理' }, { required: true }),
        notes: longText('复查情况'),
      },
      refuses: {
        unchecked: {
          says: '检查发现了问题，不能选择「无须复查」',
          way: '请复查改正情况，或者立案处理',
          basis: opinions.whole,
          when: ({ row }, { data }) => data.outcome === 'none' && row.result !== 'clean',
        },
      },
    },
  },
  deadlines: {
    publication: {
      name: '检查结果公示期限',
      lasts: otherEnforcementPublication,
      runsFrom: 'opening',
      endsAt: ['publish'],
      binds: 'office',
      leading: true,
    },
  },
})
