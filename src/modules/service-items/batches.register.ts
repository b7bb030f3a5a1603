import { choice, date, files, list, longText, reference, register, serial, text } from '../../kernel/register.ts'
import { onlineServiceGuide } from '../../law/service-items.ts'
import { operations } from './item-choices.ts'
import { legal, legalHead, listReaders } from './participants.ts'

/** 发布批次: what is put on the platform together, as inserts, updates and deletes, and what the platform answered. */
export const batches = register({
  id: 'service-items.batches',
  name: '事项发布批次',
  basis: [onlineServiceGuide.whole],
  fields: {
    number: serial('批次号', '{agency}事项发〔{year}〕{n}号'),
    preparedOn: date('编制日期', { required: true }),
    platform: text('发布平台', { required: true }),
    manner: choice('报送方式', { entry: '在平台录入', package: '导出数据包报送' }, { required: true }),
    entries: list(
      '事项',
      {
        item: reference('事项版本', 'service-items.items', { required: true }),
        operation: choice('操作', operations, { required: true }),
      },
      { required: true },
    ),
    note: longText('说明'),
    sentOn: date('报送日期'),
    receipt: text('回执编号', { searched: true }),
    receivedOn: date('回执日期'),
    proof: files('回执和截图'),
  },
  title: (row) => `${row.number ?? ''} ${row.platform ?? ''}`,
  columns: ['number', 'preparedOn', 'platform', 'manner', 'sentOn', 'receipt', 'receivedOn'],
  public: ['number', 'preparedOn', 'platform', 'entries', 'receipt', 'receivedOn'],
  checks: {
    once: {
      says: '同一事项版本在一个批次中出现了两次',
      way: '请只保留一行',
      field: 'entries',
      holds: (row) => new Set(row.entries.map(({ item }) => item)).size === row.entries.length,
    },
  },
  access: { read: listReaders, create: legal, amend: [legalHead] },
  dated: 'preparedOn',
  closes: true,
})
export type BatchFields = (typeof batches)['fields']
