import type { Indicator } from '../../src/kernel/indicator.ts'
import type { Module } from '../../src/kernel/module.ts'
import type { Parameter } from '../../src/kernel/parameter.ts'
import type { Rule } from '../../src/kernel/rule.ts'
import { procedureCopy } from './procedure-copy.ts'
import { registerCopy } from './register-copy.ts'
import { basisOf, HEAD, quoted, roles, since, table } from './words.ts'

/** Everything that a duty declares, as a document in Chinese. The same declarations give the same text. */
export function moduleCopy(one: Module): string {
  const uses = one.uses.length > 0 ? `用到：${one.uses.map(({ name }) => name).join('、')}。` : ''
  return `${[
    HEAD,
    `# ${one.name}（\`${one.id}\`）`,
    `对应年度报告：${one.duty}。${uses}`,
    ...section('## 台账', one.registers.map(registerCopy)),
    ...section('## 程序', one.procedures.map(procedureCopy)),
    ...section('## 判断规则', one.rules.map(ruleCopy)),
    ...section('## 本单位设定的数值', one.parameters.map(parameterCopy)),
    ...section('## 指标', indicatorCopy(one.indicators)),
  ].join('\n\n')}\n`
}

const section = (title: string, parts: readonly string[]): string[] => (parts.length > 0 ? [title, ...parts] : [])

const ruleCopy = (rule: Rule<unknown>): string =>
  [
    `### ${rule.name}（\`${rule.id}\`）`,
    `依据：${basisOf(rule.basis)}；${since(rule.from)}${rule.until ? `至 ${rule.until}` : ''}有效。以下条件全部具备时成立，缺少事实时不作判断：`,
    Object.values(rule.all)
      .map((condition, at) => `${at + 1}. ${condition.says}（${basisOf(condition.basis)}）`)
      .join('\n'),
  ].join('\n\n')

const parameterCopy = ({ id, name, unit, history }: Parameter<unknown>): string =>
  [
    `### ${name}（\`${id}\`，单位：${unit}）`,
    table(
      ['自', '数值', '相关规定', '数值与规定'],
      history.map((row) => [
        row.from,
        row.value === null ? '废止' : valueText(row.value),
        basisOf(row.basis),
        row.checkedOn === undefined ? '未核对，以本单位设定为准' : `已核对 ${row.checkedOn}`,
      ]),
    ),
  ].join('\n\n')

const valueText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

function indicatorCopy(indicators: readonly Indicator[]): string[] {
  if (indicators.length === 0) return []
  const rows = indicators.map((one) => [
    one.name,
    `\`${one.id}\``,
    one.unit,
    one.counts,
    sourceOf(one),
    one.fills?.join('、') ?? '',
    roles(one.confirmedBy),
  ])
  const tables = indicators.flatMap((one) =>
    one.kind === 'tabulated' ? [`「${one.name}」的单元格共 ${one.cells.length} 个。`] : [],
  )
  return [table(['指标', '编号', '单位', '口径', '取自', '填入报告', '由谁确认'], rows), ...tables]
}

function sourceOf(one: Indicator): string {
  if (one.kind === 'derived') return `由${quoted(Object.values(one.from).map(({ name }) => name))}算出`
  const selects = { dated: '日期在期内的', touching: '期内在办的', standing: '期末已有的' }[one.selects]
  const closed = one.closed ? `；须先确认登记完毕：${one.closed.map(({ name }) => name).join('、') || '无'}` : ''
  return `${one.of.name}中${selects}记录${closed}`
}
