import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { responsibility } from './index.ts'

caseTablesHold({ folder: import.meta.dirname, procedures: responsibility.procedures })
