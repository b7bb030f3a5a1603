import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { doorsOf } from '../src/doors.ts'
import { procedureFor, registersOf } from '../src/kernel/module.ts'
import { type AnyRegister, moduleOf, nounOf } from '../src/kernel/register.ts'
import { type Actor, type Role, reaches } from '../src/kernel/role.ts'
import { modules } from '../src/modules/index.ts'
import { organization } from '../src/modules/organization/index.ts'
import { actorOf } from '../src/modules/organization/server.ts'
import { save } from '../src/store/save.ts'
import { type Bureau, openBureau, TODAY } from './server/bureau.ts'
import { type Client, clientOf, openAccounts, serverOver, signedIn } from './server/client.ts'
import { filled, PERSONAL, personalIn } from './server/samples.ts'

const ADMINISTRATORS = ['system', 'security', 'audit'] as const
const REQUESTS = 'information-requests.requests'
const SCAN = '欧阳试验人身份证.txt'
const address = ({ id }: Pick<AnyRegister, 'id'>) => `/api/registers/${moduleOf(id)}/${nounOf(id)}`
const REFUSED = [403, 404]

/** The matrix over the real duties: what the server answers is held against what each register and step declares. */
describe('every role at every register and every route of every module', () => {
  let bureau: Bureau
  let app: FastifyInstance
  let routes: readonly { readonly method: 'GET' | 'POST'; readonly path: string }[] = []
  const lines: string[] = []
  const clients = new Map<string, Client>()
  const actors = new Map<string, Actor>()
  const registers = registersOf(modules)
  const request = registers.find(({ id }) => id === REQUESTS) as AnyRegister
  const client = (login: string) => clients.get(login) as Client

  before(async () => {
    const servers = await doorsOf(modules, 'server')
    routes = [...servers].flatMap(([id, door]) =>
      (door.routes ?? []).map(({ method, path }) => ({ method, path: `/api/${id}${path}` })),
    )
    bureau = await openBureau(TODAY, {
      modules: modules.filter(({ id }) => id !== organization.id),
      reactions: [...servers.values()].flatMap((door) => door.reactions ?? []),
    })
    await openAccounts(bureau)
    const log = { stream: { write: (line: string) => lines.push(line) } }
    app = await serverOver(bureau, { doors: { server: servers, portal: new Map() }, log })
    for (const login of [...bureau.staff, ...ADMINISTRATORS]) clients.set(login, await signedIn(app, bureau, login))
    for (const person of bureau.staff) actors.set(person, await actorOf(bureau.store, person, TODAY))
    const { store, system } = bureau
    const scan = await store.files.put(system, Buffer.from(`证件 ${PERSONAL.identity}`), SCAN, 'text/plain')
    await save(store, system, REQUESTS, {
      id: 'matrix',
      row: {
        ...{ subject: '市级部门预算批复', channel: 'counter', arrivedOn: TODAY, receivedOn: TODAY },
        ...{ applicantKind: 'natural', applicantName: PERSONAL.applicant, phone: PERSONAL.phone },
        ...{ identityKind: 'resident', identityNumber: PERSONAL.identity, application: [scan] },
        ...{ items: [{ asked: '市级部门预算批复' }], form: 'paper', delivery: 'post' },
      },
    })
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })

  const holds = (person: string, roles: readonly Role[]) =>
    (actors.get(person)?.holdings ?? []).some(({ role }) => roles.some(({ id }) => id === role.id))
  const reachesCase = (person: string, roles: readonly Role[]) =>
    (actors.get(person)?.holdings ?? []).some(
      (holding) =>
        roles.some(({ id }) => id === holding.role.id) &&
        reaches(holding, { region: 'city', unit: 'bureau', createdBy: '' }, person),
    )

  test('a register is listed by whom it names as readers, opened by whom it names for that, and by no one else', async () => {
    for (const register of registers)
      for (const person of bureau.staff) {
        const place = `${person} ${register.id}`
        const listed = await client(person).get(`${address(register)}?limit=1`)
        assert.equal(listed.status, holds(person, register.access.read) ? 200 : 403, `${place} ${listed.text}`)
        const opening = procedureFor(modules, register)?.opening.by ?? []
        const opened = await client(person).post(address(register), { row: {} })
        const may = holds(person, [...register.access.create, ...opening])
        assert.equal(opened.status === 403, !may, `opening: ${place} ${opened.status} ${opened.text}`)
        assert.ok(opened.status < 500, place)
      }
  })

  test('each step of a case answers to the roles that it names, within their reach', async () => {
    const steps = Object.entries(procedureFor(modules, request)?.steps ?? {})
    for (const person of bureau.staff)
      for (const [id, step] of steps) {
        const { status, text } = await client(person).post(`${address(request)}/matrix/steps/${id}`, { version: 999 })
        const expected = reachesCase(person, step.by) ? 409 : reachesCase(person, request.access.read) ? 403 : 404
        assert.ok(
          status === expected || (expected === 409 && !REFUSED.includes(status) && status < 500),
          `${person} ${id}: ${status} instead of ${expected} ${text}`,
        )
      }
  })

  test('routes of the modules are closed without a session and to administrators, and fall over for nobody', async () => {
    assert.ok(routes.length > 10)
    const call = (by: Client, { method, path }: (typeof routes)[number]) =>
      method === 'GET' ? by.get(filled(path, { year: '2024' })) : by.post(filled(path, { year: '2024' }), {})
    for (const route of routes) {
      const place = `${route.method} ${route.path}`
      assert.equal((await call(clientOf(app), route)).status, 401, place)
      for (const kind of ADMINISTRATORS) assert.equal((await call(client(kind), route)).status, 403, `${kind} ${place}`)
      for (const person of bureau.staff) {
        const { status, text } = await call(client(person), route)
        assert.ok(status < 500 && status !== 401, `${person} ${place} ${status} ${text}`)
        assert.deepEqual(personalIn(text), [], `${person} ${place}`)
      }
    }
  })

  test('the documentation names every register and every route, and nothing else', async () => {
    const { body } = await client('system').get('/api/openapi.json')
    const documented = new Set(Object.keys(body.paths))
    for (const register of registers) assert.ok(documented.has(address(register)), register.id)
    for (const { path } of routes) assert.ok(documented.has(path.replace(/:(\w+)/g, '{$1}')), path)
    const own = new Set(modules.map(({ id }) => id))
    for (const path of documented) {
      const [, , first = '', second = '', third = ''] = path.split('/')
      if (first === 'registers' && !second.startsWith('{'))
        assert.ok(
          registers.some(({ id }) => id === `${second}.${third}`),
          path,
        )
      if (own.has(first))
        assert.ok(
          routes.some((route) => route.path.replace(/:(\w+)/g, '{$1}') === path),
          path,
        )
    }
  })

  test('the applicant stays masked in lists, records, evidence, exports, search, home and logs; the scan opens for who works on the case', async () => {
    const { rows } = (await client('disclosure-officer').get(`${address(request)}?limit=5`)).body
    assert.equal(rows.length, 1)
    const record = await client('disclosure-officer').get(`${address(request)}/matrix`)
    const [file] = record.body.row.application
    assert.equal(file.name, '欧*******.txt')
    const paths = [
      ...['', '/matrix', '/matrix/evidence', '/export?format=csv'].map((end) => `${address(request)}${end}`),
      ...[`/api/search?q=${encodeURIComponent('预算')}`, '/api/home', '/api/deadlines'],
    ]
    for (const person of bureau.staff) {
      for (const path of paths) {
        const { text, status } = await client(person).get(path)
        assert.deepEqual(personalIn(text), [], `${person} ${path}`)
        assert.ok(status < 500, `${person} ${path}`)
      }
      const works = [
        ...request.access.amend,
        ...Object.values(procedureFor(modules, request)?.steps ?? {}).flatMap(({ by }) => by),
      ]
      const { status } = await client(person).get(`/api/files/${file.hash}`)
      assert.equal(status, reachesCase(person, works) ? 200 : 404, `${person} and the scan`)
    }
    for (const kind of ADMINISTRATORS) assert.equal((await client(kind).get(`/api/files/${file.hash}`)).status, 403)
    const logged = lines.join('')
    assert.ok(lines.length > 500)
    assert.deepEqual(personalIn(logged), [])
  })
})
