import type { AnyRegister, Fields } from '../../kernel/register.ts'
import type { PageView } from '../../kernel/wire.ts'
import { procedureOf } from '../catalog.ts'
import type { Column } from './columns.tsx'
import { ExportMenu } from './export-menu.tsx'
import { ImportButton } from './import-button.tsx'
import { PackMenu } from './pack-menu.tsx'

interface SheetMenusProps {
  readonly register: AnyRegister
  readonly can: PageView['can'] | undefined
  readonly query: URLSearchParams
  readonly columns: readonly Column[]
  readonly total: string
}

/** The register as a table file, in and out, as far as the person may. */
export const SheetMenus = ({ register, can, query, columns, total }: SheetMenusProps) => (
  <>
    {can?.import && <ImportButton register={register} />}
    {can?.export && (
      <ExportMenu
        register={register.id}
        name={register.name}
        query={query}
        columns={columns.map((column) => column.id)}
        says={`导出现在看到的列和筛选结果${total && `，共 ${total}`}`}
      />
    )}
    {can?.export && holdsPapers(register) && (
      <PackMenu register={register.id} name={register.name} query={query} total={total} />
    )}
  </>
)

/** Whether its rows carry files, or letters of a procedure. */
const holdsPapers = (register: AnyRegister): boolean =>
  procedureOf(register.id) !== undefined || hasFiles(register.fields)
const hasFiles = (fields: Fields): boolean =>
  Object.values(fields).some(({ kind, of }) => kind === 'files' || (of !== undefined && hasFiles(of)))
