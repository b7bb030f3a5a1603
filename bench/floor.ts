// The floor: node:http and a pg pool, nothing else. No session, no rights, no validation, no evidence.
// node bench/floor.ts PORT, with DATABASE_URL and the statement of a list in FLOOR (text and the names of its columns).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'

interface ListStatement {
  readonly text: string
  /** Which column carries which field. */
  readonly fields: readonly (readonly [field: string, column: string])[]
}
const statements: Readonly<Record<string, ListStatement>> = JSON.parse(process.env.FLOOR ?? '{}')
const asText = (value: string) => value
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 16,
  types: { getTypeParser: (type: number) => (type === 1082 ? asText : pg.types.getTypeParser(type)) } as never,
})
const names = new Map<string, string>(
  (await pool.query('select id, title from fadu.name')).rows.map(({ id, title }) => [id, title]),
)
const NAMED = ['unit', 'region', 'section']

createServer((request, response) => {
  answer(request).then(
    (body) => send(response, 200, body),
    (error: Error) => send(response, 500, { error: error.message }),
  )
}).listen(Number(process.argv[2]), '127.0.0.1')

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor')
  if (pathname === '/create') return create(request)
  const statement = statements[pathname.slice(1)]
  return statement ? list(statement, JSON.parse(searchParams.get('values') ?? '[]')) : {}
}

async function list({ text, fields }: ListStatement, values: readonly unknown[]): Promise<unknown> {
  const { rows } = await pool.query(text, [...values])
  const used: Record<string, string> = {}
  const page = rows.slice(0, 50).map((row) => {
    const values: Record<string, unknown> = {}
    for (const [field, column] of fields) if (row[column] !== null) values[field] = row[column]
    for (const column of NAMED) if (names.has(row[column])) used[row[column]] = names.get(row[column]) as string
    const { id, version, caption, region, unit, state, opened_on, due } = row
    return {
      id,
      version,
      title: caption,
      place: { region, unit },
      state,
      openedOn: opened_on,
      ...(due && { due, left: 0 }),
      row: values,
    }
  })
  const last = rows.length > 50 && page[49]
  const total = rows[0]?.['@total']
  return {
    rows: page,
    names: used,
    ...(last && { next: Buffer.from(JSON.stringify(['openedOn', 1, last.openedOn, last.id])).toString('base64url') }),
    ...(total !== undefined && { total: { n: Math.min(Number(total), 10_000), more: Number(total) > 10_000 } }),
  }
}

/** One row as it comes, in one statement. */
async function create(request: IncomingMessage): Promise<unknown> {
  let body = ''
  for await (const piece of request) body += piece
  const { row } = JSON.parse(body)
  const id = `floor-${process.hrtime.bigint()}`
  await pool.query(
    `insert into information_requests_requests (id, region, unit, created_by, created_at, version, opened_on, state, caption, declared_as,
       subject, channel, arrived_on, received_on, applicant_kind, applicant_name, phone, items, form, delivery)
     values ($1, 'yunzhou', 'finance-office', 'floor', now(), 1, $2, 'registered', $3, '', $3, $4, $2, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, row.arrivedOn, row.subject, row.channel, row.receivedOn, row.applicantKind, row.applicantName, row.phone],
      ...[JSON.stringify(row.items), row.form, row.delivery],
    ],
  )
  return { id, version: 1 }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
