import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { serviceItems } from './index.ts'

caseTablesHold({
  folder: import.meta.dirname,
  procedures: serviceItems.procedures,
  row: { origin: 'application' },
})
