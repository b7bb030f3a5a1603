import { parameter } from '../../kernel/parameter.ts'
import { governmentOutline } from '../../law/law-publicity.ts'

/** How long everybody should study on the platforms in a year; the bureau sets it, no instrument fixes one number. */
export const platformMinutes = parameter({
  id: 'learning.platform-minutes',
  name: '每人每年平台学习时长下限',
  unit: '分钟',
  history: [{ from: '2021-08-11', value: 1_800, basis: governmentOutline.whole }],
})
