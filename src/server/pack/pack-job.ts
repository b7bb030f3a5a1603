import { procedureFor, registersOf } from '../../kernel/module.ts'
import { NotFound, refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Job, ListQuery, Store, Work } from '../../store/contract.ts'
import { eachRow } from '../../store/each.ts'
import { record } from '../../store/record.ts'
import { toDocx } from '../office/docx.ts'
import { printedId } from '../sheet/export-columns.ts'
import { loadDirectory } from '../sheet/load-directory.ts'
import { queryText } from '../sheet/query-text.ts'
import { catalogueOf, type Item, type Listed } from './catalogue.ts'
import { pageCount } from './page-count.ts'
import { papersOf } from './papers.ts'
import { entryName, startZip } from './write-zip.ts'

/** What a pack was asked for. It is made with the reach that the person has when it runs. */
export interface PackOrder {
  readonly register: string
  readonly query: ListQuery
  /** What stands over the catalogue. */
  readonly title: string
}

/** More than this nobody inspects in one go, and the pack must fit into memory. */
export const MOST_ITEMS = 500
const MOST_BYTES = 400 * 1024 * 1024

/** 迎检材料包: the papers of every row of a list in numbered folders, with a catalogue. */
export const packJob: Job = {
  name: 'pack',
  title: '迎检材料包',
  run: async (store, work, data, report) => {
    const { register: id, query, title } = data as unknown as PackOrder
    const register = registersOf(store.modules).find((one) => one.id === id)
    if (!register) throw new NotFound(`台账「${id}」`)
    const rows = await idsOf(store, work, register, query)
    const zip = startZip()
    const items: Item[] = []
    let bytes = 0
    for (const [index, row] of rows.entries()) {
      const view = await record(store, work, register.id, row)
      const number = index + 1
      const folder = `${String(number).padStart(3, '0')} ${entryName(view.title)}`
      const listed: Listed[] = []
      for (const [place, paper] of (await papersOf(store, work, register, view)).entries()) {
        const { from, name, bytes: content } = paper
        const path = `${folder}/${String(place + 1).padStart(2, '0')} ${nameInFolder(name)}`
        const pages = content && (await pageCount(content))
        listed.push({ from, name, ...(content && { path }), ...(pages !== undefined && { pages }) })
        if (!content) continue
        bytes += content.byteLength
        if (bytes > MOST_BYTES) throw refuse('材料合计超过 400 MB，不能放进一个包', { way: '请筛选后分几次整理' })
        await zip.add(path, content)
      }
      items.push({ number, title: view.title, papers: listed })
      await report(number, rows.length)
    }
    const cover = {
      bureau: store.office.bureau,
      title,
      filters: `范围：${await filtersText(store, work, register, query)}。`,
      by: work.actor.name,
      on: work.today,
    }
    await zip.add('目录.docx', await toDocx(catalogueOf(cover, items)))
    const name = `${entryName(title)}（${work.today}）.zip`
    const file = await store.files.put(work, zip.end(), name, 'application/zip')
    return { says: `共 ${items.length} 项，材料 ${items.flatMap((item) => item.papers).length} 件`, file }
  },
}

async function idsOf(store: Store, work: Work, register: AnyRegister, query: ListQuery): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { id } of eachRow(store, work, register.id, query, [])) {
    ids.push(id)
    if (ids.length > MOST_ITEMS)
      throw refuse(`一个材料包最多 ${MOST_ITEMS} 项`, { way: '请先筛选列表，例如按年度或者单位' })
  }
  if (ids.length === 0) throw refuse('列表中没有记录', { way: '请调整筛选条件' })
  return ids
}

async function filtersText(store: Store, work: Work, register: AnyRegister, query: ListQuery): Promise<string> {
  const directory = await loadDirectory(store, work, register)
  const procedure = procedureFor(store.modules, register)
  return queryText(register, procedure, query, (field, id) => printedId(directory, field, id))
}

const nameInFolder = (name: string): string => {
  const extension = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''
  return `${entryName(name.slice(0, name.length - extension.length))}${extension}`
}
