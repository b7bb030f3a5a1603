import type { RecordView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import { differencesOf } from '../item-differences.ts'
import { items } from '../items.register.ts'

/** 与上一版对照, field by field. */
export function ChangesTab({ record }: { readonly record: RecordView }) {
  const before = useGet<RecordView>(registerApi(items.id, String(record.row.replaces)))
  return (
    <Loaded from={before} lines={6}>
      {(former) => <Compared former={former} record={record} />}
    </Loaded>
  )
}

function Compared({ former, record }: { readonly former: RecordView; readonly record: RecordView }) {
  const changed = differencesOf(former.row, record.row)
  return (
    <div className="stack">
      <p>
        替代的版本：
        <RegisterLink register={items.id} id={former.id}>
          {former.title}
        </RegisterLink>
      </p>
      {changed.length === 0 ? (
        <p className="faint">内容没有变化。</p>
      ) : (
        <div className="list-scroll">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">栏目</th>
                <th scope="col">原来</th>
                <th scope="col">现在</th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ name, before, after }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td style={{ whiteSpace: 'pre-line' }}>{before || '（无）'}</td>
                  <td style={{ whiteSpace: 'pre-line' }}>{after || '（无）'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
