import type { Row } from '../../kernel/register.ts'
import type { Rule } from '../../kernel/rule.ts'
import { condition } from '../../kernel/rule.ts'
import { bookkeepingAgencyMeasures as measures } from '../../law/bookkeeping-agency.ts'
import type { LicenceFields } from './licences.register.ts'

type Facts = Pick<Row<LicenceFields>, 'creditCode' | 'practitioners' | 'principalQualified' | 'internalRules'>
const basis = measures.unverifiedAt('第四条')

/** 代理记账资格条件 as the application states them. */
export const licenceConditions: Rule<Facts> = {
  id: 'service-items.licence-conditions',
  name: '代理记账资格条件',
  basis,
  from: measures.from,
  all: {
    enterprise: condition<Facts, 'creditCode'>({
      says: '为依法设立的企业',
      basis,
      needs: ['creditCode'],
      holds: ({ creditCode }) => creditCode.startsWith('9'),
    }),
    practitioners: condition<Facts, 'practitioners'>({
      says: '专职从业人员不少于三名',
      basis,
      needs: ['practitioners'],
      holds: ({ practitioners }) => practitioners >= 3,
    }),
    principal: condition<Facts, 'principalQualified'>({
      says: '主管代理记账业务的负责人具有会计师以上职称，或者从事会计工作不少于三年',
      basis,
      needs: ['principalQualified'],
      holds: ({ principalQualified }) => principalQualified !== 'none',
    }),
    internalRules: condition<Facts, 'internalRules'>({
      says: '有健全的代理记账业务内部规范',
      basis,
      needs: ['internalRules'],
      holds: ({ internalRules }) => internalRules === 'yes',
    }),
  },
}
