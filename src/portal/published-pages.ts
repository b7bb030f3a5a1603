import type { Day } from '../kernel/day.ts'
import { registersOf } from '../kernel/module.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { AnyRegister, FileRef } from '../kernel/register.ts'
import { publicRecord } from '../store/public.ts'
import type { PortalAsked, PortalPage, PortalReply, Published } from './door.ts'
import { entryList } from './entry-list.ts'
import { html } from './html.ts'
import { facts, pager } from './parts/blocks.ts'
import { publicValue } from './public-value.ts'
import { publishedRows } from './published-rows.ts'
import type { Site } from './site.ts'

const LINES = 20

/** A published register: its list and a page for each row, with the files that stand in its public fields. */
export const publishedPages = (site: Site, of: Published): readonly PortalPage[] => {
  const register = registersOf(site.store.modules).find(({ id }) => id === of.register)
  if (!register) throw new Error(`${of.path} publishes the unknown register ${of.register}`)
  const asked = { site, of, register }
  return [
    { method: 'GET', path: of.path, run: (request) => listPage(asked, request) },
    { method: 'GET', path: `${of.path}/:id`, run: (request) => rowPage(asked, request) },
    { method: 'GET', path: `${of.path}/:id/files/:hash`, run: (request) => rowFile(asked, request) },
  ]
}

interface Shown {
  readonly site: Site
  readonly of: Published
  readonly register: AnyRegister
}

async function listPage({ site, of }: Shown, { query }: PortalAsked): Promise<PortalReply> {
  const { rows, next } = await publishedRows(site, of, {
    limit: LINES,
    ...(query.after !== undefined && { after: query.after }),
  })
  const entries = rows.map(({ id, row }) => ({
    path: `${of.path}/${id}`,
    title: String(row[of.title] ?? '（无标题）'),
    kind: of.name,
    ...(typeof row[of.dated] === 'string' && { on: row[of.dated] as Day }),
  }))
  return {
    title: of.name,
    ...(of.under && { trail: [of.under] }),
    page: html`<article class="text"><h1>${of.name}</h1><p>${of.says}</p>${
      entries.length > 0 ? entryList(entries) : html`<p>目前没有公开的内容。</p>`
    }${pager(of.path, query, next)}</article>`,
  }
}

async function rowPage(shown: Shown, asked: PortalAsked): Promise<PortalReply> {
  const { of, register } = shown
  const { id, row } = await publicRow(shown, asked)
  const title = String(row[of.title] ?? of.name)
  const rows = register.public
    .filter((name) => name !== of.title)
    .map(
      (name) =>
        [
          register.fields[name]?.name ?? name,
          publicValue(register.fields[name], row[name], `${of.path}/${id}`),
        ] as const,
    )
  return {
    title,
    trail: [...(of.under ? [of.under] : []), { path: of.path, name: of.name }],
    page: html`<article class="text"><h1>${title}</h1>${facts(rows)}</article>`,
  }
}

async function rowFile(shown: Shown, asked: PortalAsked): Promise<PortalReply> {
  const { register, site } = shown
  const { row } = await publicRow(shown, asked)
  const named = register.public.flatMap((name) =>
    register.fields[name]?.kind === 'files' ? ((row[name] ?? []) as FileRef[]) : [],
  )
  const found = named.find(({ hash }) => hash === asked.params.hash)
  const file = found && (await site.store.files.get(found.hash))
  if (!found || !file) throw new NotFound('这个文件')
  return { file, name: found.name, type: found.type }
}

/** A row by its id, if it is one of those that the door calls public. */
async function publicRow({ site, of }: Shown, { params }: PortalAsked) {
  const found = await publicRecord(site.store, of.register, params.id ?? '', of.filters ?? [])
  if (!found) throw new NotFound('这条公开信息')
  return found
}
