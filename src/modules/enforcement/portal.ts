import type { PortalDoor } from '../../portal/door.ts'
import type { Filter } from '../../store/contract.ts'
import { inspections } from './inspections.register.ts'
import { penalties } from './penalties.register.ts'
import { homePage } from './portal/home-page.ts'
import { officersPage } from './portal/officers-page.ts'
import { HOME, NAME, PATHS } from './portal/paths.ts'
import { standardsPage } from './portal/standards-page.ts'
import { withdrawnPage } from './portal/withdrawn-page.ts'
import { yearPages } from './portal/year-pages.ts'
import { powers } from './powers.register.ts'

const empty = (field: string): Filter => ({ field, op: 'empty', value: '' })
/** A decision is public from its publication until it is withdrawn. */
const standing: readonly Filter[] = [{ field: 'publishedOn', op: 'filled', value: '' }, empty('publicationWithdrawnOn')]

const under = { path: HOME, name: NAME }

/** 行政执法公示: what may be known before, after and once a year. */
export const portal: PortalDoor = {
  navigation: [{ path: HOME, name: NAME, says: '执法职权、裁量基准、执法人员、处罚决定和检查结果' }],
  pages: [homePage, standardsPage, officersPage, withdrawnPage, ...yearPages],
  published: [
    {
      ...{ path: PATHS.powers, register: powers.id, name: '执法职权', says: '本局现在行使的职权和依据。' },
      ...{ filters: [empty('withdrawnOn')], title: 'name', dated: 'listedOn', under, order: { by: 'code' } },
    },
    {
      ...{ path: PATHS.penalties, register: penalties.id, name: '行政处罚决定' },
      says: '具有一定社会影响的行政处罚决定，在作出之日起七个工作日内公开。',
      ...{ filters: standing, title: 'act', dated: 'publishedOn', under },
    },
    {
      ...{ path: PATHS.inspections, register: inspections.id, name: '行政检查结果' },
      says: '检查结果在检查之日起二十个工作日内公示。',
      ...{
        filters: [{ field: 'publishedOn', op: 'filled', value: '' }],
        title: 'subject',
        dated: 'inspectedOn',
        under,
      },
    },
  ],
}
