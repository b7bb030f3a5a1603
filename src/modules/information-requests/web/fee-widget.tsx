import { useEffect } from 'react'
import type { Day } from '../../../kernel/day.ts'
import { useSession } from '../../../web/app/session.tsx'
import type { FieldWidgetProps } from '../../../web/door.ts'
import { type FeeAsked, feeBill } from '../fee.ts'
import { FeeTable } from './fee-table.tsx'

/** 信息处理费: counted from method and number by the tariff, never typed; the calculation stands below. */
export function FeeWidget({ id, value, values, onChange }: FieldWidgetProps) {
  const { today } = useSession()
  const asked = askedOf(values)
  const bill = asked && feeBill(asked, today as Day)
  const total = bill && String(bill.total)
  useEffect(() => {
    if (total !== undefined && total !== value) onChange(total)
  }, [total, value, onChange])
  return (
    <output id={id} className="stack">
      {asked && bill ? (
        <FeeTable asked={asked} bill={bill} />
      ) : (
        <span className="faint">选择计费方式、填写数量后自动计算</span>
      )}
    </output>
  )
}

function askedOf(values: Readonly<Record<string, unknown>>): FeeAsked | undefined {
  const { feeMethod: method, feeCount: count, feeEarlier: earlier } = values
  if ((method !== 'item' && method !== 'page') || !isCount(count)) return undefined
  return { method, count, earlier: isCount(earlier) ? earlier : 0 }
}
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
