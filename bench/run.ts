// The bench: measures what is promised and prints one table. node bench/run.ts [--json] [--only part,part] [--rows 1000000] [--keep folder]
import { parseArgs } from 'node:util'
import { openGround } from './ground.ts'
import type { Line } from './part.ts'
import { parts } from './parts.ts'
import { machine, tableText } from './table.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    keep: { type: 'string' },
  },
})
const names = values.only?.split(',')
const unknown = names?.find((name) => !parts.some((part) => part.name === name))
if (unknown) throw new Error(`no part is called ${unknown}; there are ${parts.map(({ name }) => name).join(', ')}`)

// Servers and database end with this process, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const rows = Number(values.rows)
const say = (text: string) => process.stderr.write(`${text}\n`)
const { ground, close } = openGround(rows, values.keep, say)
const lines: (Line & { readonly part: string })[] = []
try {
  for (const { name, measure } of parts.filter((part) => !names || names.includes(part.name))) {
    say(`measuring: ${name}`)
    for (const line of await measure(ground)) {
      lines.push({ part: name, ...line })
      say(`  ${line.what}: ${line.reached} (${line.target})${line.held ? '' : ' — falls short'}`)
    }
  }
} finally {
  await close()
}
if (values.json) console.log(JSON.stringify({ machine: machine(), rows, lines }, null, 2))
else console.log(tableText(machine(), rows, lines))
process.exit(0)
