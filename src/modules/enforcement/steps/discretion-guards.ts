import { fen } from '../../../kernel/money.ts'
import type { Attempt, Guard } from '../../../kernel/procedure.ts'
import type { Row } from '../../../kernel/register.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { amountsOf } from '../discretion.ts'
import type { StandardFields } from '../discretion-standards.register.ts'
import type { PenaltyFields } from '../penalties.register.ts'

type Case = Partial<Row<PenaltyFields>>

const standardOf = (row: Case, { referred }: Attempt): Row<StandardFields> | undefined =>
  row.standard === undefined ? undefined : (referred?.(row.standard)?.row as Row<StandardFields> | undefined)

/** The fine against the grade that the case names, and against the whole range of the law. */
function againstGrade(row: Case, attempt: Attempt): 'within' | 'outside' | 'aboveLaw' | 'noGrade' {
  const standard = standardOf(row, attempt)
  if (!standard || row.exempted || row.fine === undefined) return 'within'
  const { measure, lowest, highest, tiers } = standard
  const base = row.base ?? fen(0)
  if (row.fine > amountsOf(measure, { from: lowest, to: highest }, base).most) return 'aboveLaw'
  const tier = tiers.find(({ label }) => label === row.tier)
  if (!tier) return 'noGrade'
  const { least, most } = amountsOf(measure, tier, base)
  return least <= row.fine && row.fine <= most ? 'within' : 'outside'
}

/** A fine is checked against the published standard of discretion. */
export const discretionGuards: Readonly<Record<string, Guard<PenaltyFields>>> = {
  base: {
    says: '该裁量基准按违法金额的比例或者倍数计算，没有填写计算基数',
    way: '请填写违法金额、采购金额等计算基数',
    basis: law.at('第三十四条'),
    when: ({ row }, attempt) =>
      row.fine !== undefined && row.base === undefined && (standardOf(row, attempt)?.measure ?? 'yuan') !== 'yuan',
  },
  grade: {
    says: '所填的裁量阶次不在该裁量基准之内',
    way: '请按裁量基准所列的阶次名称填写',
    basis: law.at('第三十四条'),
    when: ({ row }, attempt) => againstGrade(row, attempt) === 'noGrade',
  },
  aboveLaw: {
    says: '罚款超出法律规定的最高幅度',
    way: '请核对罚款数额和计算基数；说明理由也不能超出法定幅度',
    basis: law.at('第三十四条'),
    when: ({ row }, attempt) => againstGrade(row, attempt) === 'aboveLaw',
  },
  departure: {
    says: '罚款不在所选裁量阶次的幅度之内，没有说明偏离裁量基准的理由',
    way: '请核对罚款数额，或者在「偏离裁量基准的理由」中写明从轻、减轻、从重的法定情节和理由',
    basis: law.at('第三十四条'),
    when: ({ row }, attempt) => againstGrade(row, attempt) === 'outside' && !row.departure,
  },
}
