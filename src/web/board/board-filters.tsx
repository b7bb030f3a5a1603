import { useSession } from '../app/session.tsx'
import { procedureOf, readable } from '../catalog.ts'
import { RowPicker } from '../ui/row-picker.tsx'
import { type BoardState, boardQuery, type Span, spans } from './board-state.ts'
import { useBoardCount } from './use-board.ts'

interface BoardFiltersProps {
  readonly state: BoardState
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (state: BoardState) => void
}

/** By time, by kind of matter, by unit. The times carry their counts, so that a glance is enough. */
export function BoardFilters({ state, names, onChange }: BoardFiltersProps) {
  const { roles } = useSession()
  const groups = readable(roles)
    .map(({ module, registers }) => ({ module, registers: registers.filter((register) => procedureOf(register.id)) }))
    .filter((group) => group.registers.length > 0)
  return (
    <div className="board-filters">
      <fieldset className="board-spans">
        <legend className="sr">按届满时间</legend>
        {(Object.keys(spans) as Span[]).map((span) => (
          <SpanButton key={span} state={state} span={span} onChange={onChange} />
        ))}
      </fieldset>
      <label className="board-filter">
        <span className="sr">事项类别</span>
        <select
          className="input"
          value={state.register}
          onChange={(event) => onChange({ ...state, register: event.target.value })}
        >
          <option value="">全部事项类别</option>
          {groups.map(({ module, registers }) => (
            <optgroup key={module.id} label={module.name}>
              {registers.map((register) => (
                <option key={register.id} value={register.id}>
                  {register.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="board-filter">
        <RowPicker
          register="organization.units"
          label="归属单位"
          value={state.unit || undefined}
          name={names[state.unit]}
          onChange={(unit) => onChange({ ...state, unit: unit ?? '' })}
        />
      </div>
    </div>
  )
}

interface SpanButtonProps {
  readonly state: BoardState
  readonly span: Span
  readonly onChange: (state: BoardState) => void
}

function SpanButton({ state, span, onChange }: SpanButtonProps) {
  const { today } = useSession()
  const total = useBoardCount(boardQuery({ ...state, span }, today))
  return (
    <button
      type="button"
      className={`board-span board-span-${span}`}
      aria-pressed={state.span === span}
      onClick={() => onChange({ ...state, span })}
    >
      <span>{spans[span]}</span>
      <b>{total ? `${total.n.toLocaleString('zh-CN')}${total.more ? '+' : ''}` : '…'}</b>
    </button>
  )
}
