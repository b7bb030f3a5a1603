import { caseTablesHold } from '../../../test/paper/case-tables.ts'
import { responsibility } from './index.ts'

caseTablesHold({
  folder: import.meta.dirname,
  procedures: responsibility.procedures,
  row: { reviewBy: '2024-03-17', validUntil: '2026-03-16' },
})
