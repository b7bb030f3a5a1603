import {
  choice,
  date,
  files,
  list,
  longText,
  person,
  reference,
  register,
  serial,
  text,
  unit,
} from '../../kernel/register.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { legalHead, legalOfficer, staffReaders, system } from './roles.ts'

/** 领导小组: one row a composition. An adjustment is a new row that replaces the former; the composition on any day can be read back. */
export const leadingGroups = register({
  id: 'organization.leading-groups',
  name: '领导小组',
  basis: [inspectionProvisions.whole],
  fields: {
    name: text('名称', { required: true, searched: true }),
    proposedOn: date('提出日期', { required: true }),
    reason: longText('组建或调整原因', { required: true, note: '人员变动、职责变化等' }),
    members: list(
      '组成人员',
      {
        capacity: choice(
          '职务',
          { head: '组长', deputy: '副组长', member: '成员', director: '办公室主任' },
          { required: true },
        ),
        post: reference('按岗位', 'organization.posts', { required: true }),
        holder: person('现任', { required: true }),
        duty: text('分工'),
      },
      { required: true },
    ),
    groupDuties: longText('领导小组职责', { required: true }),
    unitDuties: list('成员单位职责', {
      unit: unit('成员单位', { required: true }),
      duty: longText('职责', { required: true }),
    }),
    office: unit('办公室设在', { required: true }),
    replaces: reference('替代的原组成', 'organization.leading-groups'),
    number: serial('文号', '{agency}发〔{year}〕{n}号'),
    effectiveFrom: date('生效日期'),
    attachments: files('附件'),
  },
  title: (row) => `${row.name ?? ''}${row.number ? `（${row.number}）` : ''}`,
  columns: ['name', 'proposedOn', 'number', 'effectiveFrom', 'office'],
  public: ['name', 'number', 'effectiveFrom'],
  checks: {
    head: {
      says: '领导小组应当有且只有一名组长',
      way: '请在组成人员中指定一名组长',
      field: 'members',
      holds: (row) => row.members.filter((member) => member.capacity === 'head').length === 1,
    },
    once: {
      says: '同一岗位在组成人员中出现了两次',
      way: '请删去重复的一行',
      field: 'members',
      holds: (row) => new Set(row.members.map((member) => member.post)).size === row.members.length,
    },
  },
  access: { read: staffReaders, create: [legalOfficer, legalHead, system], amend: [legalHead] },
  dated: 'proposedOn',
})
