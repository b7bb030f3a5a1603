import { z } from 'zod'
import { refuse } from '../../../kernel/refusal.ts'
import type { Asked, FileReply, Route } from '../../../server/door.ts'
import { toDocx } from '../../../server/office/docx.ts'
import { mayUse } from '../../../store/file-for.ts'
import { documentFile } from '../portal/document.ts'
import { kindNames } from '../report-kinds.ts'
import { buildReport } from './build.ts'
import { laterDifferences } from './differences.ts'
import { draftOf } from './draft-of.ts'
import { lineageOf } from './lineage.ts'
import { progressNow } from './progress.ts'
import { mayRead, named } from './route-reading.ts'
import { verifyReport } from './verify.ts'
import { writingRoutes } from './writing-routes.ts'

const get = (path: string, name: string, run: (asked: Asked) => Promise<unknown>): Route => ({
  method: 'GET',
  path,
  name,
  run: (asked) => {
    mayRead(asked.work)
    return run(asked)
  },
})

export const routes: readonly Route[] = [
  get('/drafts/:kind/:year', '年度报告的正文、数据、确认情况和待办事项', ({ store, work, params }) => {
    const { kind, year } = named(params)
    return draftOf(store, work, kind, year)
  }),
  get('/figures/:kind/:year/:figure', '一项数据的口径、来源记录和佐证材料', ({ store, work, params }) => {
    const { kind, year } = named(params)
    return lineageOf(store, work, kind, year, params.figure ?? '')
  }),
  get('/progress/:kind/:year', '数据确认进度', ({ store, params }) => {
    const { kind, year } = named(params)
    return progressNow(store, kind, year)
  }),
  get('/differences/:kind/:year', '签发之后来源记录发生的变化', async ({ store, params }) => {
    const { kind, year } = named(params)
    const later = await laterDifferences(store, kind, year)
    if (!later) throw refuse(`${year}年的${kindNames[kind]}尚未签发`, { way: '签发后才有固化的数据可以比较' })
    return later
  }),
  get('/reports/:kind/:year/docx', '导出 Word 文档，文中带有可核对的数据', async ({ store, params }) => {
    const { kind, year } = named(params)
    const { document, manifest } = await buildReport(store, kind, year)
    const file = await toDocx(document, { manifest })
    return { file, name: `${document.title}.docx`, type: DOCX } satisfies FileReply
  }),
  get('/reports/:kind/:year/html', '导出网页', async ({ store, params }) => {
    const { kind, year } = named(params)
    const { document } = await buildReport(store, kind, year)
    const file = Buffer.from(documentFile(document))
    return { file, name: `${document.title}.html`, type: 'text/html; charset=utf-8' } satisfies FileReply
  }),
  {
    method: 'POST',
    path: '/verify',
    name: '核对一份导出的报告：逐项重算并校验佐证材料',
    body: z.strictObject({ file: z.string().describe('已上传文件的校验值') }),
    run: async ({ store, work, body }) => {
      mayRead(work)
      const { file } = body as { file: string }
      const bytes = (await mayUse(store, work, file)) ? await store.files.get(file) : undefined
      if (!bytes) throw refuse('没有找到要核对的文件', { way: '请重新上传后再核对', field: 'file' })
      return verifyReport(store, bytes)
    },
  },
  ...writingRoutes,
]

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
