import { law } from '../kernel/law.ts'

/** Certificates are governed by each province: how long they hold, how they are renewed. A rule pack names the instrument and its numbers. */
export const certificateMeasures = law({
  id: 'enforcement-certificate-measures',
  title: '行政执法证件管理办法',
  number: '各省级人民政府规定',
  from: '2018-01-01',
})
