import { sql } from 'kysely'
import { Refusal, refuse } from '../../../kernel/refusal.ts'
import type { Happened, Reaction, Store, Work } from '../../../store/contract.ts'
import { blockersOf } from '../blockers.ts'
import { passages } from '../passages.register.ts'
import { isKind, kindNames } from '../report-kinds.ts'
import { templates } from '../template/all.ts'
import type { ReportKind } from '../template/language.ts'
import { passagesOf } from '../template-passages.ts'
import { type Assembled, assemble } from './assemble.ts'
import { checkConfirmation } from './confirm.ts'
import { freeze } from './freeze.ts'
import { registerOf, tableOf } from './kept.ts'
import { readinessOf } from './readiness.ts'

/** One report a year, opened on the last day of the year that it reports on: the limits run from there. */
const checkOpening = (kind: ReportKind): Reaction => ({
  on: { register: registerOf[kind], what: 'opened' },
  react: async (tx, _work, { id, view }) => {
    const { year, periodEnd } = view.row as { year: number; periodEnd: string }
    if (view.openedOn !== periodEnd)
      throw refuse(`${kindNames[kind]}应当自报告年度终了之日起登记，登记日期应为${periodEnd}`, {
        way: '登记日期请填报告年度的12月31日，或者留空',
      })
    const other = await sql<{ id: string }>`
      select id from ${sql.table(tableOf[kind])} where year = ${year} and id <> ${id} limit 1`.execute(tx.db)
    if (other.rows.length > 0)
      throw refuse(`${year}年的${kindNames[kind]}已经登记`, { way: '请打开已有的报告继续办理' })
  },
})

/** Before the meeting: the report is complete, and every known figure is confirmed. */
const checkFinish = (kind: ReportKind): Reaction => ({
  on: { register: registerOf[kind], what: 'taken', step: 'finish' },
  react: async (tx, _work, happened) => void (await ready(tx, kind, happened)),
})

/** Signing: ready as before, what is still ＊ is known to the signer, and what was signed is kept. */
const checkSigning = (kind: ReportKind): Reaction => ({
  on: { register: registerOf[kind], what: 'taken', step: 'sign' },
  react: async (tx: Store, work: Work, happened) => {
    const { figures, year } = await ready(tx, kind, happened)
    const asterisks = [...figures.values()].filter((figure) => figure.is !== 'known').length
    const known = Number(happened.data.asterisks ?? 0)
    if (asterisks !== known)
      throw refuse(
        asterisks === 0
          ? '报告中已经没有“＊”，不需要填写仍为“＊”的数据项数'
          : `报告中有 ${asterisks} 项数据尚不齐备，将印为“＊”`,
        {
          way: asterisks === 0 ? '请留空后签发' : `请先补齐；确需签发的，在“知悉仍为‘＊’的数据项数”中填写 ${asterisks}`,
          field: 'asterisks',
        },
      )
    await freeze(tx, work, kind, year, happened.id)
  },
})

async function ready(tx: Store, kind: ReportKind, { view }: Happened): Promise<Assembled> {
  const { year } = view.row as { year: number }
  const assembled = await assemble(tx, kind, year)
  const reasons = blockersOf(readinessOf(assembled))
  if (reasons.length > 0) throw new Refusal(reasons)
  return assembled
}

/** A free text belongs to a place that the template has. */
const checkPassage: Reaction = {
  on: { register: passages.id, what: 'opened' },
  react: async (_tx, _work, { view: { row } }) => {
    const { kind, place } = row as { kind?: unknown; place?: string }
    if (isKind(kind) && !passagesOf(templates[kind]).some((one) => one.id === place))
      throw refuse(`报告中没有名为「${place}」的段落`, { way: '请在报告编辑页面中选择要撰写的段落', field: 'place' })
  },
}

export const reactions: readonly Reaction[] = [
  ...(Object.keys(registerOf) as ReportKind[]).flatMap((kind) => [
    checkOpening(kind),
    checkFinish(kind),
    checkSigning(kind),
  ]),
  checkConfirmation,
  checkPassage,
]
