import type { PortalDoor } from '../../portal/door.ts'
import { licences } from './licences.register.ts'
import { changesPage } from './portal/changes-page.ts'
import { guideDocument } from './portal/guide-document.ts'
import { guideForm } from './portal/guide-form.ts'
import { guideList } from './portal/guide-list.ts'
import { guidePage } from './portal/guide-page.ts'
import { allItems, batchPackage } from './portal/packages.ts'
import { guideOf, guidesInUse, PATH } from './portal/published-items.ts'

/** 办事指南 for the public, from the same rows that the bureau keeps; the agencies that hold a licence. */
export const portal: PortalDoor = {
  navigation: [
    { path: PATH, name: '办事指南', says: '办什么、要不要来、几天办好、准备什么材料', service: true },
    { path: '/agencies', name: '代理记账机构', says: '经批准的代理记账机构名录' },
  ],
  pages: [
    { method: 'GET', path: PATH, run: guideList },
    { method: 'GET', path: `${PATH}/items.json`, run: allItems },
    { method: 'GET', path: `${PATH}/batches/:file`, run: batchPackage },
    { method: 'GET', path: `${PATH}/:id`, run: guidePage },
    { method: 'GET', path: `${PATH}/:id/changes`, run: changesPage },
    { method: 'GET', path: `${PATH}/:id/forms/:hash`, run: guideForm },
    {
      method: 'GET',
      path: `${PATH}/:id/docx`,
      run: async ({ store, params }) => {
        const guide = await guideOf(store, params.id ?? '')
        return { document: guideDocument(guide, store.office.bureau), name: `${guide.row.name ?? ''}办事指南` }
      },
    },
  ],
  published: [
    {
      path: '/agencies',
      register: licences.id,
      name: '代理记账机构',
      says: '取得代理记账许可证书、现在可以执业的机构。委托代理记账前，请核对证书编号。',
      filters: [{ field: 'state', op: 'in', value: 'holding,changing,rectifying' }],
      title: 'agency',
      dated: 'certifiedOn',
    },
  ],
  find: async ({ store, text, limit }) =>
    (await guidesInUse(store, text, limit)).map(({ id, row }) => ({
      path: `${PATH}/${id}`,
      title: row.name ?? '',
      kind: '办事指南',
      ...(row.publishedOn && { on: row.publishedOn }),
    })),
}
