import { type PGlite, protocol } from '@electric-sql/pglite'
import { parserOf } from './engine-values.ts'

const MOST_KEPT = 400
const { serialize } = protocol

/** What is sent and read of a prepared statement. */
interface Statement {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly dataTypeID: number }[]
}
interface Statements {
  /** Runs one statement. */
  readonly run: (text: string, values: readonly (string | null)[]) => Promise<Ran>
  /** Drops every plan, because tables have changed. */
  readonly forget: () => Promise<void>
}
export interface Ran {
  readonly rows: Record<string, unknown>[]
  readonly rowCount: number
  readonly command: string
}

/**
 * Statements of one embedded database, each parsed and planned once and sent in one message afterwards. Values are texts.
 * What changes tables makes every plan stale, so all are prepared anew after it.
 */
export function statementsOf(pglite: PGlite): Statements {
  const kept = new Map<string, Statement>()
  let made = 0
  const forget = async () => {
    if (kept.size === 0) return
    kept.clear()
    await pglite.exec('deallocate all')
  }
  const prepare = async (text: string): Promise<Statement> => {
    const [oldest] = kept
    if (oldest && kept.size >= MOST_KEPT) {
      kept.delete(oldest[0])
      await send(pglite, serialize.close({ type: 'S', name: oldest[1].name }))
    }
    const name = `s${++made}`
    const told = await send(pglite, serialize.parse({ name, text }), serialize.describe({ type: 'S', name }))
    const statement = { name, columns: told.find(({ name: is }) => is === 'rowDescription')?.fields ?? [] }
    kept.set(text, statement)
    return statement
  }
  const run: Statements['run'] = async (text, values) => {
    const statement = kept.get(text) ?? (await prepare(text))
    const told = await send(
      pglite,
      serialize.bind({ statement: statement.name, values: [...values] }),
      serialize.execute(),
    )
    const tag = told.find(({ name }) => name === 'commandComplete')?.text ?? ''
    const command = /^\w+/.exec(tag)?.[0] ?? ''
    if (/^(create|alter|drop)$/i.test(command)) await forget()
    const rows = told.flatMap(({ name, fields }) => (name === 'dataRow' ? [rowOf(statement, fields ?? [])] : []))
    return { rows, rowCount: Math.max(Number(/\d+$/.exec(tag)?.[0] ?? 0), rows.length), command }
  }
  return { run, forget }
}

/** A message of the protocol, of whichever kind, with what is read of it here. */
interface Message {
  readonly name: string
  readonly text?: string
  // biome-ignore lint/suspicious/noExplicitAny: names and types in a description, texts in a row
  readonly fields?: any[]
}

const send = async (pglite: PGlite, ...messages: readonly Uint8Array[]): Promise<readonly Message[]> =>
  pglite.execProtocolStream(Buffer.concat([...messages, serialize.sync()]))

const rowOf = ({ columns }: Statement, texts: readonly (string | null)[]): Record<string, unknown> =>
  Object.fromEntries(
    columns.map(({ name, dataTypeID }, index) => {
      const text = texts[index]
      return [name, typeof text === 'string' ? parserOf(dataTypeID)(text) : null]
    }),
  )
