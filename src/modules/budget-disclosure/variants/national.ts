import type { Variant } from '../understanding/variant.ts'
import { nationalColumns } from './national-columns.ts'
import { nationalDebtColumns, nationalDebtLines } from './national-debt.ts'
import { nationalGovernment } from './national-government.ts'
import { nationalGovernmentColumns, nationalGovernmentLines } from './national-government-lines.ts'
import { nationalLines } from './national-lines.ts'

const department = 'department'

/** The department and unit forms in the national order, with the titles that many regions share. */
export const national: Variant = {
  id: 'national',
  name: '全国',
  columns: [...nationalColumns, ...nationalGovernmentColumns, ...nationalDebtColumns],
  lines: [...nationalDebtLines, ...nationalGovernmentLines, ...nationalLines],
  kinds: [
    {
      kind: 'D1',
      name: '收支总体情况表',
      level: department,
      titles: ['^收支*总表$', '^收支总体情况表$', '^财务收支*总表$', '^收入支出*总表$', '^收支总体情况*表$'],
      confirmedBy: ['spending-total', 'income-total', 'year-spending'],
    },
    {
      kind: 'D2',
      name: '收入总体情况表',
      level: department,
      titles: ['^收入*总表$', '^收入总体情况表$', '^收入决算表', '^收入预算表', '^收入预算总体情况表'],
      confirmedBy: ['fiscal', 'general', 'income-total', 'total'],
      codes: 'functional',
    },
    {
      kind: 'D3',
      name: '支出总体情况表',
      level: department,
      titles: ['^支出*总表$', '^支出总体情况表$', '^支出决算表', '^支出预算表', '^支出预算总体情况表'],
      confirmedBy: ['basic', 'project'],
      codes: 'functional',
    },
    {
      kind: 'D4',
      name: '财政拨款收支总体情况表',
      level: department,
      titles: ['^财政拨款收支*表$', '^财政拨款收入支出*表$', '^财政拨款收支总体情况表', '^财政拨款收入支出决算总表'],
      confirmedBy: ['spending-total', 'income-total', 'general', 'year-spending'],
    },
    {
      kind: 'D5',
      name: '一般公共预算支出情况表',
      level: department,
      titles: [
        '^一般公共预算支出*表',
        '^一般公共预算财政拨款支出*表',
        '^一般公共预算当年拨款*表',
        '^一般公共预算拨款支出*表',
        '^一般公共预算财政拨款收入支出*表',
      ],
      confirmedBy: ['total', 'basic', 'project', 'spending'],
      codes: 'functional',
    },
    {
      kind: 'D6',
      name: '一般公共预算基本支出情况表',
      level: department,
      titles: [
        '^一般公共预算基本支出*表',
        '^一般公共预算财政拨款基本支出*表',
        '^一般公共预算拨款基本支出*表',
        '^一般公共预算当年拨款基本支出*表',
      ],
      confirmedBy: ['total', 'basic', 'staff', 'public'],
      codes: 'economic',
    },
    {
      kind: 'D7',
      name: '“三公”经费支出情况表',
      level: department,
      titles: ['三公经费*支出*表', '三公经费*预算表', '三公经费*决算表', '三公经费*情况表', '三公*机关运行经费*表'],
      confirmedBy: ['abroad', 'reception', 'cars', 'cars-run'],
    },
    {
      kind: 'D8',
      name: '政府性基金预算支出情况表',
      level: department,
      titles: ['^政府性基金*支出*表', '^政府性基金预算*支出决算表', '^政府性基金预算*表'],
      codes: 'functional',
    },
    {
      kind: 'D9',
      name: '国有资本经营预算支出情况表',
      level: department,
      titles: ['^国有资本经营*支出*表', '^国有资本经营预算*支出决算表', '^国有资本经营预算*表'],
      codes: 'functional',
    },
    { kind: 'project-spending', name: '项目支出表', titles: ['项目支出*表', '^一般公共预算项目支出*表'] },
    { kind: 'performance', name: '绩效目标表', titles: ['绩效目标*表', '绩效*自评*表', '绩效*表$', '整体绩效*表'] },
    { kind: 'state-assets', name: '国有资产占有使用情况表', titles: ['国有资产*表'] },
    {
      kind: 'running-costs',
      name: '机关运行经费表',
      titles: ['机关运行经费支出*表', '机关运行经费预算*表'],
      codes: 'economic',
    },
    { kind: 'procurement', name: '政府采购表', titles: ['政府采购*表'] },
    { kind: 'purchased-services', name: '政府购买服务表', titles: ['政府购买服务*表'] },
    ...nationalGovernment,
  ],
}
