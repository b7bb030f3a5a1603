import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { columns } from './text-table.ts'

/** What `fadu` alone or `fadu --help` says: every command with one line. */
export async function overview(under = ''): Promise<string> {
  const shown = commands.filter(({ name }) => under === '' || name.startsWith(`${under} `))
  const rows = await Promise.all(shown.map(async ({ name, load }) => [`  fadu ${name}`, (await load()).command.says]))
  return [
    '法度命令行。用法：fadu 命令 [参数]',
    '',
    columns(rows),
    '',
    '每个命令加 --help 查看用法，加 --json 在标准输出上只打印一份 JSON。',
    '退出码：0 完成；1 完成但有错误级别的发现；2 用法有误、材料无法读取或者没有办成。',
  ].join('\n')
}

/** The help of one command. */
export function helpOf(name: string, { says, words, options, more = [], examples }: Command): string {
  const all = { ...options, json: { says: '在标准输出上只打印一份 JSON' }, help: { says: '显示本帮助' } }
  const rows = Object.entries(all).map(([option, one]) => [
    `  --${option}${'value' in one && one.value !== undefined ? ` ${one.value}` : ''}`,
    `${one.says}${'needed' in one && one.needed ? '（必填）' : ''}`,
  ])
  const usage = [`fadu ${name}`, ...words, ...neededOptions(options), '[选项]'].join(' ')
  return [
    says,
    '',
    `用法：${usage}`,
    '',
    '选项：',
    columns(rows),
    ...(more.length > 0 ? ['', ...more] : []),
    '',
    '示例：',
    ...examples.map((example) => `  ${example}`),
  ].join('\n')
}

const neededOptions = (options: Command['options']): string[] =>
  Object.entries(options)
    .filter(([, option]) => option.needed)
    .map(([option, { value }]) => `--${option} ${value ?? ''}`.trim())
