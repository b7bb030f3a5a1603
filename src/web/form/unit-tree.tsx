import { useState } from 'react'
import type { PageView, RecordView, RowView } from '../../kernel/wire.ts'
import { units } from '../../modules/organization/index.ts'
import { registerApi } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { useSession } from '../app/session.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { Loaded } from '../ui/loaded.tsx'

interface UnitTreeProps {
  readonly title: string
  readonly onChoose: (unit: RowView) => void
  readonly onClose: () => void
}

/** The tree of units: the sections beside one's own first, then all by their kinds. A level is read when it is opened. */
export function UnitTree({ title, onChoose, onClose }: UnitTreeProps) {
  const own = useSession().posts[0]?.unit
  const record = useGet<RecordView>(own && registerApi(units.id, own))
  const bureau = record.data?.row.parent
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="tree">
        {typeof bureau === 'string' && (
          <Branch name="本机关" filters={[`parent.is:${bureau}`]} open onChoose={onChoose} />
        )}
        {Object.entries(units.fields.kind.choices)
          .filter(([kind]) => kind !== 'section')
          .map(([kind, name]) => (
            <Branch key={kind} name={name} filters={[`kind.is:${kind}`]} onChoose={onChoose} />
          ))}
      </div>
    </Dialog>
  )
}

interface BranchProps {
  readonly name: string
  readonly filters: readonly string[]
  readonly open?: boolean
  /** Choosable itself, where the branch is a unit and no kind. */
  readonly unit?: RowView
  readonly onChoose: (unit: RowView) => void
}

function Branch({ name, filters, open: first = false, unit, onChoose }: BranchProps) {
  const [open, setOpen] = useState(first)
  return (
    <div className="branch">
      <div className="tree-line">
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-label={`${open ? '收起' : '展开'}${name}`}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'right'} />
        </button>
        <button type="button" className="menu-button" onClick={() => (unit ? onChoose(unit) : setOpen(!open))}>
          {unit ? name : <b>{name}</b>}
        </button>
      </div>
      {open && <Level filters={filters} onChoose={onChoose} />}
    </div>
  )
}

function Level({ filters, onChoose }: Pick<BranchProps, 'filters' | 'onChoose'>) {
  const query = new URLSearchParams([...filters.map((filter) => ['f', filter]), ['limit', '200'], ['order', 'name']])
  const page = useGet<PageView>(`${registerApi(units.id)}?${query}`)
  return (
    <Loaded from={page} lines={3}>
      {({ rows, next }) => (
        <>
          {rows.length === 0 && <p className="faint tree-none">没有下级单位</p>}
          {rows.map((unit) => (
            <Branch
              key={unit.id}
              name={unit.title}
              unit={unit}
              filters={[`parent.is:${unit.id}`]}
              onChoose={onChoose}
            />
          ))}
          {next && <p className="faint tree-none">单位较多，请按名称查找</p>}
        </>
      )}
    </Loaded>
  )
}
