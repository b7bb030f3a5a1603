import { parameter } from '../../kernel/parameter.ts'
import { provincialMeasures } from '../../law/normative-documents.ts'

/** 有效期预警: how many days before the end of its validity a document is shown, farthest first. */
export const expiryRadar = parameter<readonly number[]>({
  id: 'normative-documents.expiry-radar',
  name: '规范性文件有效期预警',
  unit: '届满前的日数',
  history: [{ from: '2018-05-16', value: [180, 90, 30], basis: provincialMeasures.whole }],
})
