import type { ReactNode } from 'react'
import type { Day } from '../../kernel/day.ts'
import type { Field, FileRef } from '../../kernel/register.ts'
import { printScaled } from '../../kernel/scaled.ts'
import { DayText } from './day-text.tsx'
import { FileChips } from './file-chips.tsx'
import { MoneyText } from './money-text.tsx'
import { RegisterLink } from './register-link.tsx'

interface FieldValueProps {
  readonly field: Field
  readonly value: unknown
  /** Names of people, units and rows by their ids. */
  readonly names?: Readonly<Record<string, string>> | undefined
  /** One line, for a cell of a list. */
  readonly brief?: boolean
}

/** A value as it is read, by the kind of its field. */
export function FieldValue({ field, value, names = {}, brief }: FieldValueProps): ReactNode {
  if (value === undefined || value === null || value === '') return <span className="faint">—</span>
  switch (field.kind) {
    case 'date':
      return <DayText day={value as Day} />
    case 'money':
      return <MoneyText fen={value as string} />
    case 'whole':
      return printScaled(Number(value), field)
    case 'flag':
      return value ? '是' : '否'
    case 'choice':
      return field.choices?.[String(value)] ?? String(value)
    case 'person':
    case 'unit':
      return names[String(value)] ?? String(value)
    case 'reference':
      return referenceValue(field, String(value), names, brief)
    case 'files':
      return brief ? (
        `${(value as readonly FileRef[]).length} 个文件`
      ) : (
        <FileChips files={value as readonly FileRef[]} />
      )
    case 'list':
      return brief ? (
        `${(value as readonly unknown[]).length} 项`
      ) : (
        <ListValue field={field} value={value} names={names} />
      )
    case 'long-text':
      return brief ? String(value) : <p className="long-text">{String(value)}</p>
    default:
      return String(value)
  }
}

const referenceValue = (field: Field, id: string, names: Readonly<Record<string, string>>, brief?: boolean) =>
  field.to && !brief ? (
    <RegisterLink register={field.to} id={id}>
      {names[id] ?? id}
    </RegisterLink>
  ) : (
    (names[id] ?? id)
  )

/** The rows of a list field as a small table. */
function ListValue({ field, value, names = {} }: FieldValueProps) {
  const rows = value as readonly Readonly<Record<string, unknown>>[]
  const columns = Object.entries(field.of ?? {})
  if (rows.length === 0) return <span className="faint">无</span>
  return (
    <div className="scroll-x">
      <table className="small-table">
        <thead>
          <tr>
            {columns.map(([id, column]) => (
              <th key={id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a list have no identity but their place
            <tr key={index}>
              {columns.map(([id, column]) => (
                <td key={id}>
                  <FieldValue field={column} value={row[id]} names={names} brief />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
