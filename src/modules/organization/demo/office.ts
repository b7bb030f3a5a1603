import type { Office } from '../../../store/contract.ts'
import { city } from './structure.ts'

/** What the demonstration's letters say of the bureau. */
export const demoOffice: Office = {
  city: city.name,
  bureau: '云州市财政局',
  agency: '云财',
  government: '云州市人民政府',
  court: '云州市青云区人民法院',
  superior: '云岭省财政厅',
  contact: '办公室，0990-8100100',
  address: '云州市青云区财源路1号',
  // Where it is served is known when it is served; what was written before names no address.
  portal: '',
  home: { region: city.id, unit: 'finance-office' },
  demonstration: '2025-01-15',
}
