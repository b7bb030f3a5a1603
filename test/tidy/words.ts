import type { Fault } from './fault.ts'

interface Word {
  readonly pattern: RegExp
  readonly fault: string
  readonly remedy: string
}

// Written in pieces, so that this file does not contain what it forbids.
const words: readonly Word[] = [
  {
    pattern: new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`),
    fault: 'unfinished work is marked',
    remedy: 'finish it, or take it out',
  },
  {
    pattern:
      /\b(registry|mirrors?|npm)\.[a-z0-9.-]+\.(com|org|net|io|cn|dev|internal|local)\b|\bnpmmirror\b|\bnpmjs\.(org|com)/,
    fault: 'names the host of a package registry',
    remedy: 'leave the choice of a registry to the machine’s own npm settings',
  },
  {
    pattern: /(?<![\w.:/$}-])\/(home\/[\w.-]+\/|Users\/|root\/|tmp\/|work\/(main|shared|\.))|\b[A-Z]:\\Users\\/,
    fault: 'contains a path of one particular machine',
    remedy: 'use a path from the project’s root, or os.tmpdir() for temporary files',
  },
]

/** Words that no file of the project contains. The lock file is read for hosts only: its hashes spell anything. */
export const wordFaults = (file: string, text: string): Fault[] => {
  if (file.startsWith('test/tidy/words')) return []
  const asked = file === 'package-lock.json' ? words.slice(1, 2) : words
  const lines = text.split('\n')
  return asked.flatMap(({ pattern, fault, remedy }) => {
    const at = lines.findIndex((line) => pattern.test(line))
    return at < 0
      ? []
      : [{ place: `${file}:${at + 1}`, fault: `${fault}: ${pattern.exec(lines[at] ?? '')?.[0]}`, remedy }]
  })
}
