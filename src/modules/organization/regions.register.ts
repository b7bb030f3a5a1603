import { choice, date, reference, register, text } from '../../kernel/register.ts'
import { budgetLaw } from '../../law/budget-law.ts'
import { personnelOfficer, staffReaders, system } from './roles.ts'

/** 行政区划: province, city, districts, towns, as a tree with the days from and until which each existed. */
export const regions = register({
  id: 'organization.regions',
  name: '行政区划',
  basis: [budgetLaw.at('第三条第一款')],
  fields: {
    name: text('名称', { required: true, searched: true }),
    code: text('区划代码', { required: true }),
    level: choice(
      '层级',
      { province: '省', city: '市', district: '县（区）', town: '乡镇（街道）' },
      { required: true },
    ),
    parent: reference('上级区划', 'organization.regions'),
    from: date('设立日期', { required: true }),
    until: date('撤销日期'),
  },
  title: (row) => row.name ?? '',
  columns: ['name', 'code', 'level', 'parent', 'from', 'until'],
  public: ['name', 'code', 'level'],
  checks: {
    order: {
      says: '撤销日期早于设立日期',
      way: '请核对两个日期',
      field: 'until',
      holds: (row) => row.until === undefined || row.until >= row.from,
    },
  },
  access: { read: staffReaders, create: [personnelOfficer, system], amend: [personnelOfficer, system] },
  dated: 'from',
})
