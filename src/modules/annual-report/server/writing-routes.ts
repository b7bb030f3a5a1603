import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Route } from '../../../server/door.ts'
import { readTableApart } from '../../../server/sheet/worker-tasks.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { mayUse } from '../../../store/file-for.ts'
import { save } from '../../../store/save.ts'
import { contributions } from '../contributions.register.ts'
import { checkTables } from '../identities.ts'
import { passages } from '../passages.register.ts'
import { confirm, type Verdict } from './confirm.ts'
import { formerSheetOf } from './former-sheet.ts'
import { importFormerTables } from './former-tables.ts'
import { formerTablesOf } from './identities-of.ts'
import { openReport } from './open-report.ts'
import { mayRead, named } from './route-reading.ts'

const kind = z.enum(['rule-of-law', 'information-disclosure'])
const year = z.int().min(2019).max(2099)
const day = z.iso.date()
const post = <B extends z.ZodType>(
  path: string,
  name: string,
  body: B,
  run: (store: Store, work: Work, body: z.output<B>) => Promise<unknown>,
): Route => ({
  method: 'POST',
  path,
  name,
  body,
  run: ({ store, work, body: given }) => run(store, work, body.parse(given)),
})

export const writingRoutes: readonly Route[] = [
  post(
    '/reports',
    '登记一份年度报告，开始起草',
    z.strictObject({ kind, year, firstResponsible: z.string().optional() }),
    openReport,
  ),
  post(
    '/confirmations',
    '科室负责人确认一项数据，或者提出疑问',
    z.strictObject({
      kind,
      year,
      item: z.string(),
      verdict: z.enum(['confirmed', 'questioned']),
      note: z.string().optional(),
    }),
    (store, work, verdict) => confirm(store, work, verdict satisfies Verdict),
  ),
  post(
    '/passages',
    '撰写一段没有数据的表述',
    z.strictObject({ kind, year, place: z.string(), text: z.string().min(1) }),
    (store, work, row) => save(store, work, passages.id, { row: { ...row, writtenOn: work.today } }),
  ),
  post(
    '/contributions',
    '向有关同志征询不足和原因、下一年度安排',
    z.strictObject({
      ...{ kind, year, askedOf: z.string(), request: z.string().optional() },
      part: z.enum(['shortcomings', 'arrangements']),
    }),
    (store, work, row) => save(store, work, contributions.id, { row: { ...row, askedOn: work.today } }),
  ),
  post(
    '/former-tables',
    '导入往年公布的统计表，逐格核对勾稽关系',
    z.strictObject({ year, source: z.string().min(1), publishedOn: day, tables: z.unknown() }),
    (store, work, given) =>
      importFormerTables(store, work, { ...given, publishedOn: given.publishedOn as Day, tables: given.tables }),
  ),
  post(
    '/former-tables/read',
    '读出已上传工作簿中的往年统计表，供核对后导入',
    z.strictObject({ file: z.string().describe('已上传文件的校验值') }),
    async (store, work, { file }) => {
      mayRead(work)
      const bytes = (await mayUse(store, work, file)) ? await store.files.get(file) : undefined
      if (!bytes) throw refuse('没有找到上传的文件', { way: '请重新上传', field: 'file' })
      return formerSheetOf(await readTableApart(bytes))
    },
  ),
  {
    method: 'GET',
    path: '/former-tables/:year',
    name: '已导入的往年统计表及其勾稽关系',
    run: async ({ store, work, params }) => {
      mayRead(work)
      const { year } = named({ kind: 'information-disclosure', year: params.year ?? '' })
      const tables = await formerTablesOf(store, year)
      if (!tables) throw refuse(`还没有导入${year}年的统计表`, { way: '请先导入该年公布的统计表' })
      return { tables, identities: checkTables(tables, await formerTablesOf(store, year - 1)) }
    },
  },
]
