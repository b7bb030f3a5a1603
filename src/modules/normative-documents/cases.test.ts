import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { normativeDocuments } from './index.ts'

caseTablesHold({ folder: import.meta.dirname, procedures: normativeDocuments.procedures })
