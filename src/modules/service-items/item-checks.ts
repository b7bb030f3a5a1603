import type { Check } from '../../kernel/register.ts'
import { licenceLaw } from '../../law/licence-law.ts'
import { serviceItemStandard } from '../../law/service-items.ts'
import { isBasicCode, isCreditCode } from './item-code.ts'
import type { Described } from './item-fields.ts'

interface Coded extends Described {
  readonly name: string
  readonly itemType: string
  readonly basicCode: string
  readonly creditCode: string
  readonly level: string
  readonly section: string
  readonly preparedOn: string
  readonly change: string
  readonly replaces?: string
}
const basis = serviceItemStandard.whole
const check = (field: string, says: string, way: string, holds: Check<Coded>['holds']): Check<Coded> => ({
  ...{ says, way, basis, field, holds },
})
const ENDINGS: readonly (readonly [ending: string, type: string, says: string])[] = [
  ['证', 'certificate', '出证办结'],
  ['证书', 'certificate', '出证办结'],
  ['批复', 'approval', '审批办结'],
  ['文', 'document', '出文办结'],
]

/** What must hold of every version, draft or not: the elements agree with one another. */
export const itemChecks: Readonly<Record<string, Check<Coded>>> = {
  creditCode: check('creditCode', '统一社会信用代码不是18位，或者校验码不对', '请对照登记证书逐位核对', (row) =>
    isCreditCode(row.creditCode),
  ),
  basicCode: check('basicCode', '基本编码不是12位', '请按基本目录抄录：11位数字，末位是数字或者Y', (row) =>
    isBasicCode(row.basicCode),
  ),
  replaces: check(
    'replaces',
    '变更的事项没有选择替代的版本，或者新增、承接的事项选择了替代的版本',
    '变更请选择现行版本；新增、承接请留空',
    (row) => (row.change === 'update') === Boolean(row.replaces),
  ),
  statutory: check(
    'statutoryUnit',
    '法定办结时限和单位应当同时填写',
    '请补齐，没有法定时限的两项都留空',
    (row) => (row.statutoryDays === undefined) === (row.statutoryUnit === undefined),
  ),
  promised: {
    says: '承诺办结时限超过法定办结时限，或者两者单位不一致',
    way: '请缩短承诺时限，并使用与法定时限相同的单位',
    basis: licenceLaw.at('第四十二条第一款'),
    field: 'promisedDays',
    holds: (row) =>
      row.statutoryDays === undefined ||
      (row.promisedUnit === row.statutoryUnit && row.promisedDays <= row.statutoryDays),
  },
  immediate: check('promisedDays', '即办件的承诺时限应当是0', '当场办结的填0；不能当场办结的请选择承诺件', (row) =>
    row.caseKind === 'immediate' ? row.promisedDays === 0 : row.promisedDays > 0,
  ),
  fees: check(
    'fees',
    '收费的没有写明收费项目、标准和依据，或者不收费的填写了收费项目',
    '请逐项写明；不收费的请删去收费项目',
    (row) => (row.charged === 'yes') === Boolean(row.fees?.length),
  ),
  visitReason: check(
    'visitReason',
    '到现场次数与原因不一致',
    '需要到现场的请写明原因；不需要到现场的填“无”',
    (row) => (row.visits === 0) === (row.visitReason.trim() === '无'),
  ),
  mailing: check(
    'mailing',
    '不用到现场的事项既不能网上受理，也不能邮寄',
    '请提供网上受理或者邮寄，或者改写到现场次数',
    (row) =>
      row.visits > 0 || row.mailing === 'yes' || ['accept', 'handle', 'result', 'certificate'].includes(row.online),
  ),
  result: check(
    'resultType',
    '办结方式与结果名称不一致',
    '结果为证书的选出证办结，为批复的选审批办结，为文书的选出文办结',
    (row) => {
      const [, type] = ENDINGS.find(([ending]) => row.resultName.endsWith(ending)) ?? []
      return type === undefined || row.resultType === type
    },
  ),
}
