import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { request } from './request.procedure.ts'

caseTablesHold({ folder: import.meta.dirname, procedures: [request], row: { channel: 'counter' } })
