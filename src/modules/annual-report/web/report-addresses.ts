import { screenAddress } from '../../../web/api/addresses.ts'
import type { ReportKind } from '../template/language.ts'

const MODULE = 'annual-report'
export const reportApi = (...parts: readonly (string | number)[]): string =>
  ['/api', MODULE, ...parts.map((part) => encodeURIComponent(String(part)))].join('/')
export const reportsAddress = screenAddress(MODULE)
export const editorAddress = (kind: ReportKind, year: number): string => screenAddress(MODULE, `/${kind}/${year}`)
export const formerTablesAddress = (year: number): string => `${screenAddress(MODULE, '/former-tables')}?year=${year}`
