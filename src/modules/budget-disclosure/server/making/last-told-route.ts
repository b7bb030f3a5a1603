import type { Route } from '../../../../server/door.ts'
import { caseView } from '../../../../store/case-view.ts'
import { first } from '../../../../store/query.ts'
import { record } from '../../../../store/record.ts'
import type { Told } from '../../making/told.ts'
import { publications } from '../../publications.register.ts'

/** What the body explained last year: most of it holds again, and its writer looks it through. */
export const lastToldRoute: Route = {
  method: 'GET',
  path: '/publications/:id/last-told',
  name: '上年的编制说明',
  run: async ({ store, work, params }): Promise<{ readonly told: Told }> => {
    const id = params.id ?? ''
    await record(store, work, publications.id, id)
    const { row } = await caseView(store, publications.id, id)
    const found = await first<{ told: readonly { readonly question: string; readonly says: string }[] }>(
      store.db,
      'select told from budget_disclosure_publications where body = $1 and kind = $2 and year = $3 and told is not null',
      [row.body, row.kind, Number(row.year) - 1],
    )
    return { told: Object.fromEntries((found?.told ?? []).map(({ question, says }) => [question, says])) }
  },
}
