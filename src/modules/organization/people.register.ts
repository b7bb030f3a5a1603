import { choice, date, register, text, unit } from '../../kernel/register.ts'
import { civilServantLaw } from '../../law/civil-servant-law.ts'
import { personnelOfficer, staffReaders, system } from './roles.ts'

/** 人员: who works here. What a person may do follows from the posts held, never from this row. */
export const people = register({
  id: 'organization.people',
  name: '人员',
  basis: [civilServantLaw.whole],
  fields: {
    name: text('姓名', { required: true, searched: true }),
    employer: unit('所在单位', { required: true }),
    staffKind: choice('人员类别', { civil: '公务员', public: '事业编制', contract: '聘用' }, { required: true }),
    rank: text('职务职级'),
    phone: text('办公电话'),
    mobile: text('手机', { personal: true, mask: 'phone' }),
    identity: text('身份证号', { personal: true, mask: 'identity' }),
    from: date('到岗日期', { required: true }),
    until: date('离岗日期'),
  },
  title: (row) => row.name ?? '',
  columns: ['name', 'employer', 'staffKind', 'rank', 'phone', 'from', 'until'],
  public: [],
  checks: {
    order: {
      says: '离岗日期早于到岗日期',
      way: '请核对两个日期',
      field: 'until',
      holds: (row) => row.until === undefined || row.until >= row.from,
    },
  },
  access: { read: staffReaders, create: [personnelOfficer, system], amend: [personnelOfficer, system] },
  dated: 'from',
})
