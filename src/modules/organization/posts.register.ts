import { choice, date, person, reference, register, text, unit, whole } from '../../kernel/register.ts'
import { civilServantLaw } from '../../law/civil-servant-law.ts'
import { businessRoleNames, personnelOfficer, staffReaders, system } from './roles.ts'

/** 岗位: a place in a unit, with the role that its holder has. */
export const posts = register({
  id: 'organization.posts',
  name: '岗位',
  basis: [civilServantLaw.whole],
  fields: {
    name: text('岗位名称', { required: true, searched: true }),
    of: unit('所属单位', { required: true }),
    role: choice('系统角色', businessRoleNames, { required: true }),
    order: whole('排序'),
    duties: text('职责'),
    from: date('设置日期', { required: true }),
    until: date('撤销日期'),
  },
  title: (row) => row.name ?? '',
  columns: ['name', 'of', 'role', 'order', 'from', 'until'],
  public: ['name', 'of'],
  access: { read: staffReaders, create: [personnelOfficer, system], amend: [personnelOfficer, system] },
  dated: 'from',
})

/** 任职: who holds which post from when until when. A one-person office has an acting holder, on record like any other. */
export const appointments = register({
  id: 'organization.appointments',
  name: '任职',
  basis: [civilServantLaw.whole],
  fields: {
    post: reference('岗位', 'organization.posts', { required: true }),
    holder: person('人员', { required: true }),
    manner: choice('方式', { regular: '任职', acting: '代理', concurrent: '兼任' }, { required: true }),
    document: text('任免文件', { note: '文号或会议名称' }),
    from: date('任职日期', { required: true }),
    until: date('免职日期', { note: '当日仍在任' }),
  },
  title: (row) => `任职（${row.from ?? ''}起）`,
  columns: ['post', 'holder', 'manner', 'document', 'from', 'until'],
  public: [],
  checks: {
    order: {
      says: '免职日期早于任职日期',
      way: '请核对两个日期',
      field: 'until',
      holds: (row) => row.until === undefined || row.until >= row.from,
    },
  },
  access: { read: staffReaders, create: [personnelOfficer, system], amend: [personnelOfficer, system] },
  dated: 'from',
})
