import assert from 'node:assert/strict'
import type { FastifyInstance } from 'fastify'

/** Somebody in front of a browser without script: keeps cookies, follows redirects, fills in the form that is on the page. */
export interface Visitor {
  readonly page: string
  readonly status: number
  readonly path: string
  get(path: string): Promise<string>
  /** Sends the form of the current page that leads to `action`, with these fields over what it already holds. */
  submit(
    action: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    file?: SentFile,
  ): Promise<string>
  /** What the page says, without its markup. */
  text(): string
}
interface SentFile {
  readonly field: string
  readonly name: string
  readonly bytes: string
}
type Sent = { readonly method: 'GET' | 'POST'; readonly payload?: string; readonly type?: string }

export function visit(app: FastifyInstance): Visitor {
  const cookies = new Map<string, string>()
  const now = { page: '', status: 0, path: '/' }
  async function ask(path: string, { method, payload, type }: Sent): Promise<string> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.inject({
      method,
      url: path,
      headers: { cookie, ...(type && { 'content-type': type }) },
      ...(payload !== undefined && { payload }),
    })
    for (const one of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = (one.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const { location } = answer.headers
    if (answer.statusCode === 303 && location) return ask(location.split('#')[0] ?? '/', { method: 'GET' })
    Object.assign(now, { page: answer.body, status: answer.statusCode, path })
    return answer.body
  }
  return {
    get page() {
      return now.page
    },
    get status() {
      return now.status
    },
    get path() {
      return now.path
    },
    get: (path) => ask(path, { method: 'GET' }),
    submit: (action, fields = {}, file) => {
      const form = formTo(now.page, action)
      const pairs = new Map([...form.held, ...Object.entries(fields)])
      return ask(action, { method: 'POST', ...(form.multipart ? multipart(pairs, file) : encoded(pairs)) })
    },
    text: () => textOf(now.page),
  }
}

export const textOf = (markup: string): string =>
  markup
    .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')
    .trim()

/** The fields that a form of the page holds by itself. Fails when the page has no such form. */
function formTo(page: string, action: string) {
  const found = [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].find(([, head]) =>
    head?.includes(`action="${action}"`),
  )
  assert.ok(found, `the page has a form to ${action}:\n${textOf(page)}`)
  const [, head = '', inside = ''] = found
  const held = new Map<string, string>()
  for (const [tag] of inside.matchAll(/<input\b[^>]*>/g)) {
    const name = /\sname="([^"]*)"/.exec(tag)?.[1]
    const ticked = !/type="(radio|checkbox)"/.test(tag) || /\schecked/.test(tag)
    if (name !== undefined && ticked && !tag.includes('type="file"'))
      held.set(name, unescaped(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? ''))
  }
  for (const [, name = '', text = ''] of inside.matchAll(
    /<textarea\b[^>]*\sname="([^"]*)"[^>]*>\n?([^<]*)<\/textarea>/g,
  ))
    held.set(name, unescaped(text))
  return { held, multipart: head.includes('multipart/form-data') }
}

type Pairs = ReadonlyMap<string, string | readonly string[]>

const each = (pairs: Pairs): readonly (readonly [string, string])[] =>
  [...pairs].flatMap(([name, value]) => [value].flat().map((one) => [name, one as string] as const))

const encoded = (pairs: Pairs) => ({
  payload: new URLSearchParams(each(pairs).map(([name, value]): [string, string] => [name, value])).toString(),
  type: 'application/x-www-form-urlencoded',
})

const BOUNDARY = '----a-visitor'
function multipart(pairs: Pairs, file?: SentFile) {
  const parts = each(pairs).map(([name, value]) => `content-disposition: form-data; name="${name}"\r\n\r\n${value}`)
  if (file)
    parts.push(
      `content-disposition: form-data; name="${file.field}"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n${file.bytes}`,
    )
  return {
    payload: `${parts.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join('')}--${BOUNDARY}--\r\n`,
    type: `multipart/form-data; boundary=${BOUNDARY}`,
  }
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[sign] ?? "'")
