import { z } from 'zod'
import type { Route } from '../../../server/door.ts'
import { caseView } from '../../../store/case-view.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { fileFor } from '../../../store/file-for.ts'
import { record } from '../../../store/record.ts'
import { publications } from '../publications.register.ts'
import { checkDocuments, type Package } from './check-documents.ts'
import { packageOf, relatedPackages } from './related-packages.ts'

const MOST_FILES = 20
const files = z.array(z.object({ hash: z.string().max(128), name: z.string().max(255) })).max(MOST_FILES)
const asked = z.object({ own: files.min(1), previous: files.optional(), budget: files.optional() })

/** 检查公开文件: files just brought, read, understood and checked; nothing is kept of it. */
export const checkRoute: Route = {
  method: 'POST',
  path: '/check',
  name: '检查预决算公开文件',
  body: asked,
  run: async ({ store, work, body }) => {
    const { own, previous, budget } = body as z.infer<typeof asked>
    const brought = (some: typeof own | undefined) => some && packageFor(store, work, some)
    const [before, plan] = await Promise.all([brought(previous), brought(budget)])
    const { view } = await checkDocuments({
      own: await packageFor(store, work, own),
      ...(before && before.length > 0 && { previous: before }),
      ...(plan && plan.length > 0 && { budget: plan }),
    })
    return view
  },
}

/** The documents of a case beside what the check says of them, with everything that they are compared with. */
export const caseCheckRoute: Route = {
  method: 'GET',
  path: '/publications/:id/check',
  name: '公开文件与检查发现对照',
  run: async ({ store, work, params }) => {
    const id = params.id ?? ''
    await record(store, work, publications.id, id)
    const { row } = await caseView(store, publications.id, id)
    const related = await relatedPackages(store, {
      ...{ body: String(row.body), kind: String(row.kind), year: Number(row.year) },
    })
    return (await checkDocuments({ own: await packageOf(store, row.documents ?? []), ...related })).view
  },
}

const packageFor = (
  store: Store,
  work: Work,
  some: readonly { readonly hash: string; readonly name: string }[],
): Promise<Package> =>
  Promise.all(some.map(async ({ hash, name }) => ({ name, bytes: await fileFor(store, work, hash) })))
