import { choice, date, files, longText, register, serial, text, unit } from '../../kernel/register.ts'
import { coercionLaw } from '../../law/coercion-law.ts'
import { handlers, sectionHead, staffReaders } from './participants.ts'

/** 行政强制: measures and enforcement decided by the bureau; an empty register closed is the evidence of a zero. */
export const coercions = register({
  id: 'enforcement.coercions',
  name: '行政强制决定',
  basis: [coercionLaw.whole],
  fields: {
    number: serial('文号', '{agency}强〔{year}〕{n}号'),
    party: text('当事人', { required: true, searched: true }),
    kind: choice(
      '种类',
      { seal: '查封', seize: '扣押', surcharge: '加处罚款或者滞纳金', other: '其他' },
      { required: true },
    ),
    decidedOn: date('决定日期', { required: true, note: '查封、扣押的，填写实施之日' }),
    until: date('解除日期'),
    section: unit('承办科室', { required: true }),
    grounds: longText('理由和依据', { required: true }),
    document: files('决定书'),
  },
  title: (row) => `${row.party ?? ''}${row.number ? `（${row.number}）` : ''}`,
  columns: ['number', 'party', 'kind', 'decidedOn', 'until', 'section'],
  public: [],
  access: { read: staffReaders, create: handlers, amend: [sectionHead] },
  dated: 'decidedOn',
  closes: true,
})
export type CoercionFields = (typeof coercions)['fields']
