import { law } from '../kernel/law.ts'

export const civilServantLaw = law({
  id: 'civil-servant-law-2018',
  title: '公务员法',
  number: '主席令第二十号',
  from: '2019-06-01',
})
