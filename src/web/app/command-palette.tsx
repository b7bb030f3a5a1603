import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { useGet } from '../api/use-get.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Command, pageCommands, rowCommands } from './commands.ts'
import { useDoors } from './doors.tsx'
import { menuOf } from './menu.ts'
import type { FoundView } from './search-view.ts'
import { useSession } from './session.tsx'

/** Go anywhere, find anything: pages by name at once, rows of all registers as the server finds them. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const groups = menuOf(session, useDoors())
  const navigate = useNavigate()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(text.trim())
  const rows = useGet<FoundView>(
    asked.length >= 2 && !session.administers ? `/api/search?q=${encodeURIComponent(asked)}` : undefined,
  )
  const commands = [...pageCommands(groups, text), ...rowCommands(rows.data, asked)]
  const current = commands[Math.min(at, commands.length - 1)]
  const go = (command: Command | undefined) => {
    if (!command) return
    onClose()
    void navigate(command.to)
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, commands.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') go(current)
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={<span className="sr">命令面板</span>} as="top" onClose={onClose}>
      <div className="palette-input">
        <Icon name="search" />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={current ? `${listId}-${commands.indexOf(current)}` : undefined}
          aria-label="搜索或前往"
          placeholder="编号、标题、页面名称"
          value={text}
          onKeyDown={pressed}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
        />
      </div>
      <div className="palette-list" id={listId} role="listbox" aria-label="结果">
        {commands.map((command, index) => (
          <Line
            key={command.id}
            id={`${listId}-${index}`}
            command={command}
            current={command === current}
            onGo={() => go(command)}
          />
        ))}
        {commands.length === 0 && !rows.loading && <p className="faint palette-none">没有找到“{text}”</p>}
      </div>
    </Dialog>
  )
}

interface LineProps {
  readonly id: string
  readonly command: Command
  readonly current: boolean
  readonly onGo: () => void
}

const Line = ({ id, command, current, onGo }: LineProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox that owns this list
  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the current option
  <div
    id={id}
    role="option"
    aria-selected={current}
    onClick={onGo}
    ref={(element) => (current ? element?.scrollIntoView({ block: 'nearest' }) : undefined)}
  >
    <Icon name={command.icon} />
    <span>{command.name}</span>
    <small>{command.note}</small>
  </div>
)
