import type { Day } from '../../kernel/day.ts'
import type { PortalDoor } from '../../portal/door.ts'
import type { Filter } from '../../store/contract.ts'
import { publicList } from '../../store/public.ts'
import { discretionStandards } from './discretion-standards.register.ts'
import { inspections } from './inspections.register.ts'
import { penalties } from './penalties.register.ts'
import { homePage } from './portal/home-page.ts'
import { officersPage } from './portal/officers-page.ts'
import { HOME, NAME, PATHS } from './portal/paths.ts'
import { withdrawnPage } from './portal/withdrawn-page.ts'
import { yearPages } from './portal/year-pages.ts'
import { powers } from './powers.register.ts'

const empty = (field: string): Filter => ({ field, op: 'empty', value: '' })
/** A decision is public from its publication until it is withdrawn. */
const standing: readonly Filter[] = [{ field: 'publishedOn', op: 'filled', value: '' }, empty('publicationWithdrawnOn')]

/** 行政执法公示: what may be known before, after and once a year. */
export const portal: PortalDoor = {
  navigation: [{ path: HOME, name: NAME, says: '执法职权、裁量基准、执法人员、处罚决定和检查结果' }],
  pages: [homePage, officersPage, withdrawnPage, ...yearPages],
  published: [
    {
      ...{ path: PATHS.powers, register: powers.id, name: '执法职权', says: '本局现在行使的职权和依据。' },
      ...{ filters: [empty('withdrawnOn')], title: 'name', dated: 'listedOn', order: { by: 'code' } },
    },
    {
      ...{ path: PATHS.standards, register: discretionStandards.id, name: '行政裁量基准' },
      says: '处罚按下列阶次裁量；偏离的，决定书中说明理由。比例以万分之一、倍数以百分之一倍为单位。',
      ...{ filters: [empty('ceasedOn')], title: 'name', dated: 'effectiveFrom' },
    },
    {
      ...{ path: PATHS.penalties, register: penalties.id, name: '行政处罚决定' },
      says: '具有一定社会影响的行政处罚决定，在作出之日起七个工作日内公开。',
      ...{ filters: standing, title: 'act', dated: 'publishedOn' },
    },
    {
      ...{ path: PATHS.inspections, register: inspections.id, name: '行政检查结果' },
      says: '检查结果在检查之日起二十个工作日内公示。',
      ...{ filters: [{ field: 'publishedOn', op: 'filled', value: '' }], title: 'subject', dated: 'inspectedOn' },
    },
  ],
  find: async ({ store, text, limit }) => {
    const { rows } = await publicList(store, penalties.id, {
      ...(text !== undefined && { search: text }),
      ...{ filters: standing, limit, order: { by: 'publishedOn', descending: true } },
    })
    return rows.map(({ id, row }) => ({
      path: `${PATHS.penalties}/${id}`,
      title: `${row.publicName ?? ''}${row.act ?? ''}案`,
      kind: '行政处罚决定',
      on: row.publishedOn as Day,
    }))
  },
}
