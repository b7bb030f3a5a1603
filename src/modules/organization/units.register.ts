import { choice, date, flag, reference, register, text, unit } from '../../kernel/register.ts'
import { budgetLaw } from '../../law/budget-law.ts'
import { personnelOfficer, staffReaders, system } from './roles.ts'

/** 单位: bureaus, their sections, departments and the units below them. A renamed or merged unit is a new row that names its predecessor. */
export const units = register({
  id: 'organization.units',
  name: '单位',
  basis: [budgetLaw.at('第八条')],
  fields: {
    name: text('名称', { required: true, searched: true }),
    shortName: text('简称', { searched: true }),
    kind: choice(
      '类别',
      {
        'finance-bureau': '财政局',
        section: '内设机构',
        'town-office': '乡镇财政所',
        department: '部门',
        institution: '所属单位',
        partner: '协作机关',
      },
      { required: true },
    ),
    parent: unit('上级单位'),
    seat: reference('所在区划', 'organization.regions', { required: true }),
    code: text('预算单位代码'),
    publishes: flag('应当公开预决算'),
    predecessor: unit('前身单位', { note: '改名、合并、分立时填写原单位' }),
    from: date('设立日期', { required: true }),
    until: date('撤销日期'),
  },
  title: (row) => row.name ?? '',
  columns: ['name', 'kind', 'parent', 'seat', 'code', 'publishes', 'from', 'until'],
  public: ['name', 'kind', 'code'],
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
