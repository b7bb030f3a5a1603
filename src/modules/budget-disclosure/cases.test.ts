import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { budgetDisclosure } from './index.ts'

caseTablesHold({ folder: import.meta.dirname, procedures: budgetDisclosure.procedures })
