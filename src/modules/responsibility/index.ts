import { module } from '../../kernel/module.ts'
import { taskCompletion, taskSupplement } from '../../law/responsibility.ts'
import { organization } from '../organization/index.ts'
import { dutyItems } from './duty-items.register.ts'
import { dutyStatement } from './duty-statement.procedure.ts'
import { dutyStatements } from './duty-statements.register.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { institution } from './institution.procedure.ts'
import { institutions } from './institutions.register.ts'
import { meetings } from './meetings.register.ts'
import { institutionExpiry, institutionReview } from './parameters.ts'
import { renewal } from './renewal.ts'
import { replacement } from './replacement.ts'
import { scores } from './scores.register.ts'
import { task } from './task.procedure.ts'
import { tasks } from './tasks.register.ts'

export { dutyItems, dutyStatement, dutyStatements, institution, institutions, meetings, scores, task, tasks }

export const responsibility = module({
  id: 'responsibility',
  name: '责任落实',
  duty: '一（二）（三）',
  uses: [organization],
  registers: [dutyItems, tasks, meetings, institutions, dutyStatements, scores],
  procedures: [task, dutyStatement, institution],
  consequences: [renewal, replacement],
  rules: [],
  parameters: [],
  limits: [taskCompletion, taskSupplement, institutionReview, institutionExpiry],
  indicators,
  home,
})
