import { chineseDay } from '../../../kernel/day.ts'
import type { Row } from '../../../kernel/register.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { pager, table } from '../../../portal/parts/blocks.ts'
import { namesOf } from '../../../store/naming.ts'
import { publicList } from '../../../store/public.ts'
import { type OfficerFields, officers } from '../officers.register.ts'
import { PATHS, TRAIL } from './paths.ts'

const LINES = 50

/** Who may enforce today: name, section, number, area and how long the certificate holds. */
export const officersPage = { method: 'GET', path: PATHS.officers, run } as const

async function run({ store, today, query }: PortalAsked): Promise<PortalReply> {
  const { rows, next } = await publicList(store, officers.id, {
    filters: [
      { field: 'state', op: 'is', value: 'valid' },
      { field: 'validUntil', op: 'from', value: today },
    ],
    order: { by: 'certificateNumber' },
    limit: LINES,
    ...(query.after !== undefined && { after: query.after }),
  })
  const found = rows.map(({ row }) => row as Partial<Row<OfficerFields>>)
  const names = await namesOf(
    store,
    found.flatMap(({ officer = '', employer = '' }) => [officer, employer]),
  )
  const named = (id: string | undefined) => names.get(id ?? '') ?? ''
  return {
    title: '执法人员',
    trail: TRAIL,
    page: html`<article class="text"><h1>执法人员</h1><p>截至${chineseDay(today)}证件有效的执法人员。</p>${
      found.length === 0
        ? html`<p>目前没有公开的内容。</p>`
        : table(
            '证件有效的执法人员',
            ['姓名', '所在科室（单位）', '执法证号', '执法区域', '有效期至'],
            found.map((row) => [
              named(row.officer),
              named(row.employer),
              row.certificateNumber ?? '',
              row.area ?? '',
              row.validUntil ? chineseDay(row.validUntil) : '',
            ]),
          )
    }${pager(PATHS.officers, query, next)}</article>`,
  }
}
