import { law } from '../kernel/law.ts'

/** How standards of discretion are made: inside the range of the law, published, applied, changed when the law changes. */
export const discretionOpinions = law({
  id: 'discretion-opinions',
  title: '国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见',
  number: '国办发〔2022〕27号',
  from: '2022-07-29',
})
