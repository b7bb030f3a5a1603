import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { ImportView } from '../../kernel/wire.ts'
import { fileAddress } from '../api/addresses.ts'
import { Icon } from '../ui/icon.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { Tag } from '../ui/tag.tsx'

interface ImportResultProps {
  readonly view: ImportView
  readonly register: AnyRegister
}
const shownRows = 200

/** What was read and what was refused, row by row; the marked workbook has the same sentences in the person's own file. */
export function ImportResult({ view, register }: ImportResultProps) {
  const fields = register.fields as Readonly<Record<string, Field>>
  return (
    <div className="stack">
      <p className="button-row">
        读到 {view.read} 行<Tag tone="good">{view.accepted} 行可以接受</Tag>
        {view.refused.length > 0 && <Tag tone="bad">{new Set(view.refused.map((one) => one.row)).size} 行需要改正</Tag>}
        {view.marked && (
          <a className="button button-small" href={fileAddress(view.marked)} download={view.marked.name}>
            <Icon name="export" />
            下载标注了问题的表格
          </a>
        )}
      </p>
      {view.notes && view.notes.length > 0 && <Reasons as="hint" reasons={view.notes.map((says) => ({ says }))} />}
      {view.refused.length > 0 && (
        <div className="list-scroll import-refused">
          <table className="small-table">
            <thead>
              <tr>
                <th scope="col">行</th>
                <th scope="col">列</th>
                <th scope="col">问题</th>
              </tr>
            </thead>
            <tbody>
              {view.refused.slice(0, shownRows).map((one) => (
                <tr key={`${one.row}${one.field}${one.says}`}>
                  <td>{one.row}</td>
                  <td>{fields[one.field]?.name ?? one.field}</td>
                  <td>{one.says}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {view.refused.length > shownRows && (
            <p className="faint">另有 {view.refused.length - shownRows} 处，见标注了问题的表格</p>
          )}
        </div>
      )}
    </div>
  )
}
