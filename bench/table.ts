import { availableParallelism, loadavg } from 'node:os'
import type { Line } from './part.ts'

/** What it was measured on, and how many others wanted its cores meanwhile. */
export const machine = (): string =>
  `${availableParallelism()} cores, Node ${process.version.slice(1)}, load ${loadavg()[1]?.toFixed(1)}`

/** The lines as a Markdown table; what falls short stands in it like the rest. */
export function tableText(on: string, rows: number, lines: readonly Line[]): string {
  const body = lines.map(
    ({ what, reached, target, held }) => `| ${what} | ${reached} | ${target} | ${held ? 'yes' : 'no'} |`,
  )
  const short = lines.filter(({ held }) => !held).length
  return [
    `${on}; ${rows} requests in the register`,
    '',
    '| what | reached | target | held |',
    '| --- | --- | --- | --- |',
    ...body,
    '',
    short === 0 ? 'Everything is held.' : `${short} of ${lines.length} fall short.`,
  ].join('\n')
}
