import type { Variant } from '../understanding/variant.ts'

/** Nine tables in an order of their own; the last one prints 三公 and 机关运行经费 together, in another unit. */
export const shanghai: Variant = {
  id: 'shanghai',
  name: '上海',
  kinds: [
    {
      kind: 'D5',
      name: '一般公共预算支出功能分类预算表',
      level: 'department',
      titles: ['^一般公共预算支出功能分类*表'],
      confirmedBy: ['basic', 'project', 'total'],
      codes: 'functional',
    },
    {
      kind: 'D6',
      name: '一般公共预算基本支出部门预算经济分类预算表',
      level: 'department',
      titles: ['^一般公共预算基本支出*经济分类*表'],
      confirmedBy: ['staff', 'public', 'total'],
      codes: 'economic',
    },
    {
      kind: 'D7',
      name: '“三公”经费和机关运行经费预算表',
      level: 'department',
      titles: ['^三公经费和机关运行经费*表'],
      confirmedBy: ['abroad', 'reception', 'running'],
    },
    {
      kind: 'D8',
      name: '政府性基金预算支出功能分类预算表',
      level: 'department',
      titles: ['^政府性基金预算支出功能分类*表'],
      codes: 'functional',
    },
    {
      kind: 'D9',
      name: '国有资本经营预算支出功能分类预算表',
      level: 'department',
      titles: ['^国有资本经营预算支出功能分类*表'],
      codes: 'functional',
    },
  ],
}
