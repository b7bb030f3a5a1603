import { date, files, longText, money, reference, register, text, unit } from '../../kernel/register.ts'
import { budgetLaw } from '../../law/budget-law.ts'
import { handlers, listReaders, sectionHead } from './participants.ts'

/** 行政事业性收费: what the bureau itself collected and paid into the treasury; an empty register closed is the evidence of a zero. */
export const feeReceipts = register({
  id: 'service-items.fee-receipts',
  name: '行政事业性收费收入',
  basis: [budgetLaw.whole],
  fields: {
    project: text('收费项目', { required: true, searched: true }),
    basis: text('收费依据', { required: true }),
    item: reference('政务服务事项', 'service-items.items'),
    amount: money('缴库金额', { required: true }),
    paidOn: date('缴库日期', { required: true }),
    section: unit('执收科室', { required: true }),
    voucher: text('缴款凭证号', { required: true, searched: true }),
    note: longText('说明'),
    proof: files('缴款凭证'),
  },
  title: (row) => `${row.project ?? ''} ${row.voucher ?? ''}`,
  columns: ['paidOn', 'project', 'amount', 'section', 'voucher'],
  public: [],
  checks: {
    amount: {
      says: '缴库金额应当大于零',
      way: '退费请另行登记说明，不要填写负数',
      field: 'amount',
      holds: (row) => row.amount > 0n,
    },
  },
  access: { read: listReaders, create: handlers, amend: [sectionHead] },
  dated: 'paidOn',
  closes: true,
})
