import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { complaints } from './index.ts'

caseTablesHold({ folder: import.meta.dirname, procedures: complaints.procedures })
