import { module } from '../../kernel/module.ts'
import { organization } from '../organization/index.ts'
import { examResults, exams } from './exams.register.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { studyHours } from './parameters.ts'
import { platformRecords } from './platform-records.register.ts'
import { studySessions } from './study-sessions.register.ts'

export { examResults, exams, platformRecords, studySessions }

export const learning = module({
  id: 'learning',
  name: '学法',
  duty: '二（一）',
  uses: [organization],
  registers: [studySessions, exams, examResults, platformRecords],
  procedures: [],
  rules: [],
  parameters: [studyHours],
  limits: [],
  indicators,
  home,
})
