import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { disputes } from './index.ts'

caseTablesHold({ folder: import.meta.dirname, procedures: disputes.procedures })
