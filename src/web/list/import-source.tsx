import type { ForeignSheet } from '../../kernel/foreign-sheet.ts'

interface ImportSourceProps {
  readonly sheets: readonly ForeignSheet[]
  readonly source: string
  readonly onChoose: (source: string) => void
}

/** Whether the table is the register's own or another system's, and which of its columns are read. */
export function ImportSource({ sheets, source, onChoose }: ImportSourceProps) {
  const chosen = sheets.find(({ id }) => id === source)
  return (
    <>
      <select className="input" aria-label="表格来源" value={source} onChange={({ target }) => onChoose(target.value)}>
        <option value="">本台账的导入模板</option>
        {sheets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="faint">
        {chosen
          ? `读取的列：${chosen.columns
              .flatMap(({ headings }) => headings.slice(0, 1))
              .join('、')}；其余的列不导入。导入的表格作为证明文件保存在每条记录中。`
          : '系统没有与其他平台联网：请先在该平台导出表格，再选择来源导入。'}
      </p>
    </>
  )
}
