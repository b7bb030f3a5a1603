import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { doorsOf } from '../../src/doors.ts'
import { modules } from '../../src/modules/index.ts'
import { organization } from '../../src/modules/organization/index.ts'
import { save } from '../../src/store/save.ts'
import { type Operation, operationsOf } from './api-document.ts'
import { type Bureau, businessRoles, openBureau, TODAY } from './bureau.ts'
import { type Answer, type Client, openAccounts, policy, serverOver, signedIn } from './client.ts'
import { allowed, type Known, partsOf, wrong } from './hostile.ts'

const HAN = /\p{Script=Han}/u
const json = { 'content-type': 'application/json' }
const REGISTERS = '/api/registers/'
/** Ends the session with which it is called, or asks for the password again and again. */
const OWN_SESSION = /^\/api\/session($|\/(totp|password|oidc))/

/** Every operation that the document of the API names, over the real duties, called by somebody who may do everything. */
describe('every route, ill-treated', () => {
  let bureau: Bureau
  let app: FastifyInstance
  let operations: readonly Operation[] = []
  let near: Client
  let far: Client
  const administrators: Client[] = []
  /** The id of a row by the address of its register. */
  const opened = new Map<string, string>()
  const known: Known = {
    'organization.people': 'everything',
    'organization.units': 'section-a',
    'organization.regions': 'city',
    'organization.posts': 'post-section-head',
  }

  before(async () => {
    const servers = await doorsOf(modules, 'server')
    bureau = await openBureau(TODAY, {
      modules: modules.filter(({ id }) => id !== organization.id),
      reactions: [...servers.values()].flatMap((door) => door.reactions ?? []),
    })
    const people = [await holderOfAll(bureau, 'everything', 'bureau'), await holderOfAll(bureau, 'far', 'district')]
    await openAccounts({ ...bureau, staff: people })
    app = await serverOver(bureau, {
      doors: { server: servers, portal: new Map() },
      policy: { ...policy, bodyKilobytes: 64, requestsPerMinute: 1_000_000 },
    })
    near = await signedIn(app, bureau, 'everything')
    far = await signedIn(app, bureau, 'far')
    for (const kind of ['system', 'security', 'audit']) administrators.push(await signedIn(app, bureau, kind))
    operations = (await operationsOf(near)).filter(({ path }) => !OWN_SESSION.test(path))
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })

  const placeOf = ({ method, path }: Operation) => `${method} ${path}`
  /** Never a fault, and every refusal a Chinese sentence. */
  const answeredWell = (answer: Answer, place: string): void => {
    assert.ok(answer.status < 500, `${place}: ${answer.status} ${answer.text.slice(0, 400)}`)
    if (answer.status < 400) return
    const reasons = answer.body?.reasons
    assert.ok(Array.isArray(reasons) && reasons.length > 0, `${place}: ${answer.text.slice(0, 300)}`)
    for (const { says } of reasons) assert.match(says, HAN, place)
  }
  const addressed = (path: string, params: Readonly<Record<string, string>> = {}) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? 'x'))
  const paramsOf = ({ path }: Operation) => ({
    id: opened.get(path.split('/').slice(0, 5).join('/')) ?? 'nothing',
    year: '2024',
    kind: 'rule-of-law',
    letter: 'x.docx',
  })
  const send = (by: Client, { method }: Operation, url: string, payload?: unknown): Promise<Answer> =>
    method === 'get'
      ? by.get(url)
      : method === 'delete'
        ? by.delete(url)
        : by.post(url, payload, typeof payload === 'string' ? { headers: json } : {})
  /** By whoever may call it: the person of all posts, or one of the administrators. */
  const sent = async (one: Operation, url: string, payload?: unknown): Promise<Answer> => {
    let answer = await send(near, one, url, payload)
    for (const by of answer.status === 403 ? administrators : [])
      if (answer.status === 403) answer = await send(by, one, url, payload)
    return answer
  }
  const posts = () => operations.filter(({ method }) => method === 'post')
  /** Sent again under the same key: the same answer, and nothing more is written. */
  const repeated = async (one: Operation, url: string, payload: unknown) => {
    const headers = { 'idempotency-key': `again-${one.path}-${url.length}`.slice(-90) }
    const first = await near.post(url, payload, { headers })
    answeredWell(first, placeOf(one))
    if (first.status !== 201) return first
    const second = await near.post(url, payload, { headers })
    assert.deepEqual([second.status, second.body.id, second.body.repeated], [200, first.body.id, true], placeOf(one))
    return first
  }
  const opening = ({ method, path }: Operation) => method === 'post' && /^\/api\/registers\/[\w-]+\/[\w-]+$/.test(path)

  test('what a register allows opens a row once, however often it is sent', async () => {
    for (const flavour of ['bare', 'usual'] as const)
      for (const one of operations.filter(opening)) {
        const answer = await repeated(one, `${one.path}?${flavour}`, allowed(one.body ?? {}, flavour, known))
        if (answer.status === 201) opened.set(one.path, answer.body.id)
      }
    assert.ok(opened.size >= 20, `${opened.size} registers have a row`)
  })
  test('values that are allowed and make no sense, or are the outermost that can be written, are no fault', async () => {
    for (const flavour of ['usual', 'extreme'] as const)
      for (const one of posts())
        if (one.body && !one.takesFile && !(flavour === 'usual' && opening(one)))
          answeredWell(
            await sent(one, addressed(one.path, paramsOf(one)), allowed(one.body, flavour, known)),
            `${flavour} ${placeOf(one)}`,
          )
  })
  test('values of another kind than declared are 400, each field with its own sentence', async () => {
    for (const one of posts()) {
      if (!one.body || one.takesFile) continue
      const place = placeOf(one)
      const answer = await sent(one, addressed(one.path, paramsOf(one)), wrong(one.body))
      answeredWell(answer, place)
      assert.equal(answer.status, 400, `${place} ${answer.text.slice(0, 300)}`)
      assert.equal(answer.body.reasons.length, partsOf(one.body), `${place} ${answer.text}`)
    }
  })
  test('what is no JSON, of another kind or too large is told so, everywhere', async () => {
    const large = JSON.stringify({ row: { title: '长'.repeat(30_000) } })
    for (const one of posts()) {
      const url = addressed(one.path, paramsOf(one))
      for (const [payload, status] of [
        ['{"row": {', 400],
        ['[]', 400],
        [large, 413],
      ] as const) {
        const answer = await sent(one, url, payload)
        answeredWell(answer, placeOf(one))
        if (one.body && !one.takesFile) assert.equal(answer.status, status, `${placeOf(one)} ${answer.text}`)
      }
    }
  })
  test('addresses that lead nowhere and queries that mean nothing are answered with a sentence', async () => {
    for (const one of operations) {
      const queries = one.parameters.flatMap((each) => (each.in === 'query' ? `${each.name}=%00%E2%80%AE{}` : []))
      const params = Object.fromEntries([...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "'; --%"]))
      const urls = [
        ...(one.method !== 'post' && one.path.includes('{') ? [addressed(one.path, params)] : []),
        ...(queries.length > 0 ? [`${addressed(one.path, paramsOf(one))}?${queries.join('&')}`] : []),
      ]
      for (const url of urls) answeredWell(await sent(one, url, {}), `${placeOf(one)} ${url}`)
    }
  })
  test('a record of another region does not exist for whoever cannot reach it', async () => {
    for (const one of operations.filter(({ path }) => path.startsWith(REGISTERS) && path.includes('{id}'))) {
      const id = opened.get(one.path.split('/').slice(0, 5).join('/'))
      if (id === undefined) continue
      const answer = await send(
        far,
        one,
        addressed(one.path, { ...paramsOf(one), id }),
        one.body && allowed(one.body, 'usual', known),
      )
      assert.ok([404, 403].includes(answer.status), `${placeOf(one)} ${answer.status} ${answer.text.slice(0, 300)}`)
      answeredWell(answer, placeOf(one))
    }
  })
})

/** Somebody with a post of every business role, at home in a unit of the city or of a district. */
async function holderOfAll({ store, system }: Bureau, person: string, home: 'bureau' | 'district'): Promise<string> {
  const unit = home === 'bureau' ? 'bureau' : 'district-bureau'
  const place = { region: home === 'bureau' ? 'city' : 'district', unit }
  const put = (register: string, id: string, row: Record<string, unknown>) =>
    save(store, system, `organization.${register}`, { id, row, place })
  await put('people', person, { name: '全能某', employer: unit, staffKind: 'civil', from: '2020-01-01' })
  for (const role of businessRoles()) {
    const post = `${person}-${role.id}`
    await put('posts', post, { name: role.name, of: unit, role: role.id, from: '2020-01-01' })
    await put('appointments', `${post}-held`, { post, holder: person, manner: 'regular', from: '2020-01-01' })
  }
  return person
}
