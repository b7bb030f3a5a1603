import { law } from '../kernel/law.ts'

/** The national standard for the layout of official documents. */
export const documentLayout = law({
  id: 'document-layout',
  title: '党政机关公文格式',
  number: 'GB/T 9704—2012',
  from: '2012-07-01',
})
