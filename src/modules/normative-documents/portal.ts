import type { Day } from '../../kernel/day.ts'
import type { PortalDoor } from '../../portal/door.ts'
import { publicList } from '../../store/public.ts'
import { documents } from './documents.register.ts'
import { cleanUpPages } from './portal/clean-up-pages.ts'
import { commentPages } from './portal/comment-form.ts'
import { consultationPages, entryOf, NAME, PATH } from './portal/consultation-pages.ts'
import { NAME as DOCUMENTS, PATH as DOCUMENTS_PATH, documentPages } from './portal/document-pages.ts'
import { consultations } from './portal/drafts-open.ts'

/** 规范性文件 for the public: drafts to comment on, documents in force with their texts, results of clean-ups. */
export const portal: PortalDoor = {
  navigation: [
    { path: PATH, name: NAME, says: '对正在制定的规范性文件逐条提意见，看意见是否采纳', service: true },
    { path: DOCUMENTS_PATH, name: DOCUMENTS, says: '现行有效的规范性文件：正文、解读、有效期，新旧文本对照，清理结果' },
  ],
  pages: [...consultationPages, ...commentPages, ...documentPages, ...cleanUpPages],
  find: async ({ store, today, text, limit }) => {
    const search = text === undefined ? {} : { search: text }
    const { rows } = await publicList(store, documents.id, {
      ...search,
      limit,
      order: { by: 'publishedOn', descending: true },
    })
    return [
      ...(await consultations(store, today, text)).slice(0, limit).map(entryOf),
      ...rows.map(({ id, row }) => ({
        path: `${DOCUMENTS_PATH}/${id}`,
        title: `${String(row.title)}（${String(row.number)}）`,
        kind: DOCUMENTS,
        on: row.publishedOn as Day,
      })),
    ]
  },
}
