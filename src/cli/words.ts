import { type ParseArgsConfig, parseArgs } from 'node:util'
import { refuse } from '../kernel/refusal.ts'
import type { Command } from './command.ts'

export interface Words {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
  readonly asJson: boolean
}

/** Reads what follows the name of a command. Refuses an unknown option, a missing value and a missing or superfluous word. */
export function readWords(command: Command, args: readonly string[]): Words {
  const { values, positionals } = parse(command, args)
  const several = command.words.at(-1)?.endsWith('…') ?? false
  if (positionals.length < command.words.length)
    throw refuse(`缺少「${command.words.slice(positionals.length).join('」「')}」`)
  if (positionals.length > command.words.length && !several)
    throw refuse(`多出了「${positionals.slice(command.words.length).join(' ')}」`, { way: '含空格的内容请加引号' })
  const options = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === true ? 'yes' : Array.isArray(value) ? value.join('\n') : String(value),
    ]),
  )
  for (const [name, option] of Object.entries(command.options))
    if (option.needed && options[name] === undefined) throw refuse(`缺少 --${name} ${option.value ?? ''}`.trim())
  return { words: positionals, options, asJson: options.json === 'yes' }
}

function parse(command: Command, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = { json: { type: 'boolean' } }
  for (const [name, { value, several }] of Object.entries(command.options))
    options[name] = { type: value === undefined ? 'boolean' : 'string', ...(several ? { multiple: true } : {}) }
  try {
    return parseArgs({ args: spelledOut(command, args), options, allowPositionals: true, strict: true })
  } catch (error) {
    throw refuse(sentenceOf(error as NodeJS.ErrnoException, args))
  }
}

/** `--unit a b` means `--unit a --unit b` where an option takes several values. */
function spelledOut({ options }: Command, args: readonly string[]): string[] {
  const result: string[] = []
  let option = ''
  let values = 0
  for (const word of args) {
    if (word.startsWith('-')) {
      option = options[word.slice(2)]?.several ? word : ''
      values = 0
    } else if (option !== '' && values++ > 0) result.push(option)
    result.push(word)
  }
  return result
}

function sentenceOf(error: NodeJS.ErrnoException, args: readonly string[]): string {
  const named = /'(-[^' ]*)/.exec(error.message)?.[1] ?? args.find((word) => word.startsWith('-')) ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有选项 ${named}`
  return /does not take an argument/.test(error.message) ? `选项 ${named} 不带值` : `选项 ${named} 后面要写一个值`
}
