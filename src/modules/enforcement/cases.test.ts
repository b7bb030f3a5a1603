import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { enforcement } from './index.ts'

caseTablesHold({
  folder: import.meta.dirname,
  procedures: enforcement.procedures,
  row: { proceeding: 'ordinary', decidedOn: '2024-03-04' },
})
