import type { Variant } from '../understanding/variant.ts'

/** Twelve tables: the same figures once as 财政拨款 and once as 一般公共预算, a reserve beside basic and project spending, procurement by item. */
export const jiangsu: Variant = {
  id: 'jiangsu',
  name: '江苏',
  columns: [{ column: 'reserve', says: ['单位预留机动经费', '预留机动经费'] }],
  lines: [{ line: 'reserve', says: ['单位预留机动经费', '预留机动经费'] }],
  kinds: [
    {
      kind: 'fiscal-spending',
      name: '财政拨款支出表（功能科目）',
      level: 'department',
      titles: ['^财政拨款支出*表'],
      codes: 'functional',
      sameAs: { kind: 'D5', without: ['fund', 'capital'] },
    },
    {
      kind: 'fiscal-basic-spending',
      name: '财政拨款基本支出表（经济科目）',
      level: 'department',
      titles: ['^财政拨款基本支出*表'],
      codes: 'economic',
      sameAs: { kind: 'D6', without: ['fund', 'capital'] },
    },
    {
      kind: 'D7',
      name: '“三公”经费、会议费、培训费支出表',
      level: 'department',
      titles: ['三公经费、会议费、培训费*表', '三公经费、会议费和培训费*表'],
      confirmedBy: ['abroad', 'reception', 'cars-run'],
    },
    {
      kind: 'running-costs',
      name: '一般公共预算机关运行经费支出表',
      level: 'department',
      titles: ['^一般公共预算机关运行经费*表'],
      codes: 'economic',
    },
    {
      kind: 'procurement',
      name: '政府采购表',
      titles: ['^政府采购支出*表', '^政府采购预算表'],
      levels: [['采购品目大类'], ['专项名称', '经济科目'], ['采购物品名称', '采购组织形式']],
    },
  ],
}
