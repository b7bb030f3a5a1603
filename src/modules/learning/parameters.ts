import { parameter } from '../../kernel/parameter.ts'
import { governmentOutline } from '../../law/law-publicity.ts'

/** How long everybody should study law in a year, in sessions and on the platforms together; the bureau sets it, no instrument fixes one number. */
export const studyHours = parameter({
  id: 'learning.study-hours',
  name: '每人每年学法学时下限',
  unit: '学时',
  history: [{ from: '2021-08-11', value: 40, basis: governmentOutline.whole }],
})
