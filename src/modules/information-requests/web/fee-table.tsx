import { printMoney } from '../../../kernel/money.ts'
import { type FeeAsked, type FeeBill, feeMethods } from '../fee.ts'

/** The calculation tier by tier, as it will stand in the fee notice. */
export function FeeTable({ asked, bill }: { readonly asked: FeeAsked; readonly bill: FeeBill }) {
  const word = asked.method === 'page' ? '页' : '件'
  return (
    <table className="small-table fee-table">
      <caption>
        {feeMethods[asked.method]}，共{asked.count}
        {word}
        {asked.method === 'item' && (asked.earlier ?? 0) > 0 && `（当月此前已有${asked.earlier}件）`}
      </caption>
      <thead>
        <tr>
          <th scope="col">分档</th>
          <th scope="col">数量</th>
          <th scope="col">标准</th>
          <th scope="col">金额</th>
        </tr>
      </thead>
      <tbody>
        {bill.lines.map(({ from, to, units, each, amount }) => (
          <tr key={from}>
            <td>
              第{from}—{to}
              {word}
            </td>
            <td>{units}</td>
            <td>{each === 0n ? '不收费' : `${printMoney(each, '元', 0)}／${word}`}</td>
            <td className="money">{printMoney(amount, '元', 2)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            合计
          </th>
          <td className="money">{printMoney(bill.total, '元', 2)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
