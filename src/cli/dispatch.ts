import type { Streams } from './command.ts'
import { commands } from './commands.ts'
import { helpOf, overview } from './help.ts'
import { sentenceOf } from './sentence.ts'
import { readWords } from './words.ts'

/** Runs one command line. Resolves to the exit status: 0 done, 1 done with findings of severity error, 2 not done. */
export async function dispatch(argv: readonly string[], { out, err }: Streams): Promise<number> {
  const wantsHelp = argv.some((word) => word === '--help' || word === '-h')
  const found = commandFor(argv)
  if (!found) return noCommand(argv, wantsHelp, { out, err })
  const { command } = await found.load()
  if (wantsHelp) {
    out(helpOf(found.name, command))
    return 0
  }
  try {
    const words = readWords(command, argv.slice(found.name.split(' ').length))
    const answer = await command.run({ ...words, progress: err })
    if (words.asJson && answer.jsonPieces) for (const piece of answer.jsonPieces()) out(piece)
    else if (words.asJson) out(JSON.stringify(answer.json))
    else if (answer.text !== '') out(answer.text)
    if (answer.unread) err(answer.unread)
    return answer.unread ? 2 : answer.faulty ? 1 : 0
  } catch (error) {
    err(sentenceOf(error))
    err(`用法见 fadu ${found.name} --help`)
    return 2
  }
}

/** The longest name wins: `law list` before `law`. */
const commandFor = (argv: readonly string[]) =>
  commands
    .filter(({ name }) => name.split(' ').every((word, at) => argv[at] === word))
    .toSorted((a, b) => b.name.length - a.name.length)[0]

async function noCommand(argv: readonly string[], wantsHelp: boolean, { out, err }: Streams): Promise<number> {
  const words = argv.filter((word) => !word.startsWith('-'))
  const group = words[0] !== undefined && commands.some(({ name }) => name.startsWith(`${words[0]} `)) ? words[0] : ''
  if (words.length === 0 || (wantsHelp && (group || words.length === 0))) {
    out(await overview(group))
    return wantsHelp ? 0 : 2
  }
  err(`没有命令「fadu ${words.slice(0, 2).join(' ')}」`)
  err(await overview(group))
  return 2
}
