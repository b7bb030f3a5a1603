/** The try-out page: every operation of the document as a form that is sent with the session of this browser. */
const made = (tag, attributes = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), attributes)
  element.append(...children)
  return element
}
const byId = (id) => document.getElementById(id)
let csrf = ''

const start = async () => {
  const api = await (await fetch('/api/openapi.json')).json()
  byId('says').textContent = api.info.description
  await showSession()
  const groups = Map.groupBy(operationsOf(api), ({ operation }) => operation.tags?.[0] ?? '其他')
  byId('groups').replaceChildren(
    ...[...groups].map(([name, operations]) =>
      made('section', {}, made('h2', { textContent: name }), ...operations.map((one) => card(api, one))),
    ),
  )
  byId('find').addEventListener('input', (event) => find(event.target.value.trim()))
}

const showSession = async () => {
  const answer = await fetch('/api/session')
  const session = await answer.json()
  csrf = answer.ok ? session.csrf : ''
  byId('session').textContent = answer.ok
    ? `以「${session.name}」的身份试用，办理的事项真实生效并留痕。`
    : '尚未登录：请先在工作平台登录，再刷新本页。'
}

const operationsOf = ({ paths }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

const card = (api, { path, method, operation }) => {
  const details = made(
    'details',
    {},
    made(
      'summary',
      {},
      made('b', { textContent: method.toUpperCase() }),
      made('code', { textContent: path }),
      made('span', { textContent: operation.summary ?? '' }),
    ),
  )
  details.dataset.text = `${method} ${path} ${operation.summary ?? ''}`
  details.addEventListener(
    'toggle',
    () => details.open && !details.querySelector('form') && details.append(form(api, { path, method, operation })),
  )
  return details
}

const form = (api, { path, method, operation }) => {
  const parameters = operation.parameters ?? []
  const fields = parameters.map((one) => ({
    one,
    input: made('input', { placeholder: one.schema?.title ?? one.schema?.type ?? '' }),
  }))
  const schema = schemaOf(api, operation)
  const body =
    schema &&
    made('textarea', {
      value: JSON.stringify(sample(api, schema), null, 2),
      spellcheck: false,
      ariaLabel: '提交的内容',
    })
  const file =
    operation.requestBody?.content?.['multipart/form-data'] && made('input', { type: 'file', ariaLabel: '文件' })
  const output = made('pre', { textContent: '（尚未提交）', tabIndex: 0 })
  const element = made(
    'form',
    {},
    ...(operation.description ? [made('p', { textContent: operation.description })] : []),
    ...fields.map(({ one, input }) =>
      made('label', {}, made('span', { textContent: `${one.name}（${one.in === 'path' ? '地址' : '查询'}）` }), input),
    ),
    ...(body ? [body] : []),
    ...(file ? [file] : []),
    made('button', { textContent: '提交' }),
    output,
  )
  element.addEventListener('submit', async (event) => {
    event.preventDefault()
    output.textContent = '正在提交……'
    output.textContent = await send({ path, method, fields, body, file }).catch((error) => `没有收到答复：${error}`)
  })
  return element
}

const send = async ({ path, method, fields, body, file }) => {
  let address = path
  const query = new URLSearchParams()
  for (const { one, input } of fields) {
    if (one.in === 'path') address = address.replace(`{${one.name}}`, encodeURIComponent(input.value))
    else if (input.value) query.append(one.name, input.value)
  }
  const headers = method === 'get' ? {} : { 'x-fadu-csrf': csrf }
  const init = { method: method.toUpperCase(), headers }
  if (file?.files[0]) {
    init.body = new FormData()
    init.body.append('file', file.files[0])
  } else if (body?.value.trim()) {
    init.body = body.value
    headers['content-type'] = 'application/json'
  }
  const answer = await fetch(query.size ? `${address}?${query}` : address, init)
  const text = answer.headers.get('content-type')?.includes('json')
    ? JSON.stringify(await answer.json(), null, 2)
    : (await answer.text()).slice(0, 20_000)
  return `${answer.status}\n${text}`
}

const schemaOf = (api, { requestBody }) => resolve(api, requestBody?.content?.['application/json']?.schema)

const resolve = (api, schema) => {
  const name = schema?.$ref?.split('/').at(-1)
  return name ? api.components.schemas[name.replaceAll('~1', '/')] : schema
}

/** A first content that shows which fields there are. */
const sample = (api, given, depth = 0) => {
  const schema = resolve(api, given) ?? {}
  const one =
    schema.anyOf?.find((part) => part.type !== 'null') ?? schema.allOf?.map((part) => resolve(api, part))[0] ?? schema
  if (depth > 4) return null
  if (one.enum) return one.enum[0]
  if (one.type === 'object')
    return Object.fromEntries(
      Object.entries(one.properties ?? {}).map(([key, part]) => [key, sample(api, part, depth + 1)]),
    )
  if (one.type === 'array') return []
  if (one.type === 'boolean') return false
  if (one.type === 'integer' || one.type === 'number') return Math.max(one.minimum ?? 0, 0)
  return one.format === 'date' ? '2024-01-15' : ''
}

const find = (text) => {
  for (const details of document.querySelectorAll('details')) details.hidden = !details.dataset.text.includes(text)
  for (const section of document.querySelectorAll('section'))
    section.hidden = !section.querySelector('details:not([hidden])')
}

start().catch((error) => {
  byId('groups').textContent = `接口说明读取失败：${error}`
})
