import { choice, date, list, longText, reference, register, text, whole } from '../../kernel/register.ts'
import { onlineServiceGuide, serviceItemStandard } from '../../law/service-items.ts'
import { itemTypes, levels, units } from './item-choices.ts'
import { isBasicCode } from './item-code.ts'
import { legal, legalHead, listReaders } from './participants.ts'

const grounds = list('设定依据', {
  law: text('法律法规规章', { required: true }),
  article: text('条款', { required: true }),
})
const codeCheck = {
  says: '编码不是12位：应为11位数字，末位是数字或者Y',
  way: '请按上级公布的基本目录抄录',
  basis: serviceItemStandard.whole,
  field: 'code',
}
const period = {
  from: date('生效日期', { required: true }),
  until: date('取消日期'),
} as const
const periodCheck = {
  says: '取消日期早于生效日期',
  way: '请核对两个日期',
  field: 'until',
  holds: (row: { readonly from: string; readonly until?: string }) => !row.until || row.until >= row.from,
}
const access = { read: listReaders, create: legal, amend: [legalHead] }

/** 目录清单: main items as the ministry and the province fix them. */
export const directories = register({
  id: 'service-items.directories',
  name: '事项目录清单',
  basis: [onlineServiceGuide.whole],
  fields: {
    code: text('主项编码', { required: true, searched: true, note: '12位，末三位为00Y或者000' }),
    name: text('主项名称', { required: true, searched: true }),
    itemType: choice('事项类型', itemTypes, { required: true }),
    department: text('主管部门', { required: true }),
    grounds,
    useLevels: text('行使层级', { note: '如：省级、市级、县级' }),
    ...period,
    note: longText('说明'),
  },
  title: (row) => `${row.code ?? ''} ${row.name ?? ''}`,
  columns: ['code', 'name', 'itemType', 'useLevels', 'from', 'until'],
  public: ['code', 'name', 'itemType'],
  checks: { code: { ...codeCheck, holds: (row) => isBasicCode(row.code) }, period: periodCheck },
  access,
  dated: 'from',
})

/** 基本目录: sub-items by level, with the limit that the law sets; what a bureau claims for its own list. */
export const basicItems = register({
  id: 'service-items.basic-items',
  name: '事项基本目录',
  basis: [onlineServiceGuide.whole, serviceItemStandard.whole],
  fields: {
    directory: reference('主项', 'service-items.directories', { required: true }),
    code: text('基本编码', { required: true, searched: true }),
    name: text('事项名称', { required: true, searched: true }),
    level: choice('行使层级', levels, { required: true }),
    statutoryDays: whole('法定办结时限', { note: '没有法定时限的留空' }),
    statutoryUnit: choice('时限单位', units),
    grounds,
    ...period,
  },
  title: (row) => `${row.code ?? ''} ${row.name ?? ''}`,
  columns: ['code', 'name', 'level', 'directory', 'statutoryDays', 'statutoryUnit', 'from', 'until'],
  public: ['code', 'name', 'level'],
  checks: { code: { ...codeCheck, holds: (row) => isBasicCode(row.code) }, period: periodCheck },
  access,
  dated: 'from',
})
