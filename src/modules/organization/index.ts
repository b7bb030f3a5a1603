import { module } from '../../kernel/module.ts'
import { leadingGroupAdjustments, leadingGroupDocuments } from './indicators.ts'
import { leadingGroup } from './leading-group.procedure.ts'
import { leadingGroups } from './leading-groups.register.ts'
import { people } from './people.register.ts'
import { appointments, posts } from './posts.register.ts'
import { regions } from './regions.register.ts'
import { roles } from './roles.ts'
import { units } from './units.register.ts'

export * from './roles.ts'
export { systemWork } from './system-work.ts'
export { appointments, leadingGroup, leadingGroups, people, posts, regions, units }

export const organization = module({
  id: 'organization',
  name: '组织机构',
  duty: '一（一）',
  uses: [],
  roles,
  registers: [regions, units, people, posts, appointments, leadingGroups],
  procedures: [leadingGroup],
  rules: [],
  parameters: [],
  limits: [],
  indicators: [leadingGroupAdjustments, leadingGroupDocuments],
})
