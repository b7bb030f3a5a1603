import type { RecordView } from '../../../kernel/wire.ts'
import { Tag } from '../../../web/ui/tag.tsx'
import { outcomeOf } from '../outcomes.ts'
import { groundKinds, itemFields } from '../request-fields.ts'

interface Item {
  readonly asked?: string
  readonly section?: string
  readonly result?: keyof typeof itemFields.result.choices
  readonly kind?: keyof typeof groundKinds
  readonly ground?: string
  readonly law?: string
  readonly holder?: string
  readonly former?: string
  readonly where?: string
  readonly attachment?: string
}

/** 逐项对照: what was asked on the left, what is answered and why on the right; what is missing says so. */
export function ItemsPanel({ record }: { readonly record: RecordView }) {
  const items = (record.row.items ?? []) as readonly Item[]
  const open = items.filter(({ result, ground }) => !result || !ground).length
  return (
    <>
      <div className="scroll-x">
        <table className="small-table">
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">申请内容</th>
              <th scope="col">答复结果</th>
              <th scope="col">理由和所附材料</th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items of a request have no identity but their place
              <Line key={index} item={item} n={index + 1} names={record.names} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="faint">
        {open === 0
          ? `${items.length}项全部写明了结果和理由。`
          : `还有${open}项没有写明结果或者理由，决定答复前须逐项写明。`}
      </p>
    </>
  )
}

interface LineProps {
  readonly item: Item
  readonly n: number
  readonly names: Readonly<Record<string, string>>
}

function Line({ item, n, names }: LineProps) {
  const outcome = outcomeOf(item.result)
  const more = [item.kind && groundKinds[item.kind], item.law, item.holder, item.former, item.where, item.attachment]
  return (
    <tr>
      <td>{n}</td>
      <td>
        {item.asked}
        {item.section && <p className="faint">{names[item.section] ?? item.section}</p>}
      </td>
      <td>{item.result ? itemFields.result.choices[item.result] : <Tag tone="warn">待答复</Tag>}</td>
      <td>
        {item.ground ?? <span className="faint">—</span>}
        {more.filter(Boolean).map((text) => (
          <p key={text} className="faint">
            {text}
          </p>
        ))}
      </td>
      <td>{outcome && `《${outcome.basis.law.title}》${outcome.basis.verified ? outcome.basis.at : ''}`}</td>
    </tr>
  )
}
