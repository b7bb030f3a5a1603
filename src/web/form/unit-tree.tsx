import { useState } from 'react'
import type { PageView, RowView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { Loaded } from '../ui/loaded.tsx'

interface UnitTreeProps {
  readonly title: string
  readonly onChoose: (unit: RowView) => void
  readonly onClose: () => void
}

/** The tree of units; a level is read when it is opened. */
export const UnitTree = ({ title, onChoose, onClose }: UnitTreeProps) => (
  <Dialog title={title} onClose={onClose}>
    <div className="tree">
      <Level onChoose={onChoose} />
    </div>
  </Dialog>
)

interface LevelProps {
  readonly parent?: string
  readonly onChoose: (unit: RowView) => void
}

function Level({ parent, onChoose }: LevelProps) {
  const query = new URLSearchParams({
    f: parent ? `parent.is:${parent}` : 'parent.empty:',
    limit: '200',
    order: 'name',
  })
  const page = useGet<PageView>(`${registerApi('organization.units')}?${query}`)
  return (
    <Loaded from={page} lines={3}>
      {({ rows, next }) => (
        <ul>
          {rows.length === 0 && <li className="faint tree-none">没有下级单位</li>}
          {rows.map((unit) => (
            <Node key={unit.id} unit={unit} onChoose={onChoose} />
          ))}
          {next && <li className="faint tree-none">下级单位较多，请按名称查找</li>}
        </ul>
      )}
    </Loaded>
  )
}

function Node({ unit, onChoose }: { readonly unit: RowView; readonly onChoose: (unit: RowView) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <div className="tree-line">
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-label={`${open ? '收起' : '展开'}${unit.title}的下级`}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'right'} />
        </button>
        <button type="button" className="menu-button" onClick={() => onChoose(unit)}>
          {unit.title}
        </button>
      </div>
      {open && <Level parent={unit.id} onChoose={onChoose} />}
    </li>
  )
}
