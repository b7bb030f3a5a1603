import { law } from '../kernel/law.ts'

/** The architecture of publication: one source for hall and website, lists from catalogue to implementation. */
export const onlineServiceGuide = law({
  id: 'online-service-guide',
  title: '“互联网＋政务服务”技术体系建设指南',
  number: '国办函〔2016〕108号',
  from: '2016-12-20',
})

/** The elements and codes of basic catalogue and implementation list. */
export const serviceItemStandard = law({
  id: 'service-item-standard',
  title: '全国一体化政务服务平台政务服务事项基本目录及实施清单',
  number: 'GB/T 39554.1—2020、GB/T 39554.2—2020',
  from: '2020-11-19',
})
