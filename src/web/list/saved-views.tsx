import { type FormEvent, useState } from 'react'
import { ask } from '../api/ask.ts'
import { forgetAll } from '../api/cache.ts'
import { useGet } from '../api/use-get.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { toast } from '../ui/toast.tsx'

interface SavedView {
  readonly id: string
  readonly name: string
  readonly query: string
}
interface SavedViewsProps {
  readonly register: string
  /** The view that is seen, as its address. */
  readonly query: string
  readonly onOpen: (query: string) => void
}

/** Views that the person has given a name: filters, order and columns together. */
export function SavedViews({ register, query, onOpen }: SavedViewsProps) {
  const { data } = useGet<{ readonly views: readonly SavedView[] }>(`/api/views?register=${register}`)
  const views = data?.views ?? []
  const current = views.find((view) => view.query === query)
  return (
    <Popover
      label={
        <>
          <Icon name="star" />
          {current?.name ?? '视图'}
        </>
      }
    >
      {(close) => (
        <div className="saved-views">
          <button
            type="button"
            className="menu-button"
            aria-current={query === ''}
            onClick={() => {
              onOpen('')
              close()
            }}
          >
            全部（默认视图）
          </button>
          {views.map((view) => (
            <ViewLine
              key={view.id}
              view={view}
              current={view === current}
              onOpen={() => {
                onOpen(view.query)
                close()
              }}
            />
          ))}
          <hr />
          <KeepView register={register} query={query} onKept={close} />
        </div>
      )}
    </Popover>
  )
}

interface ViewLineProps {
  readonly view: SavedView
  readonly current: boolean
  readonly onOpen: () => void
}

function ViewLine({ view, current, onOpen }: ViewLineProps) {
  const remove = async () => {
    await ask('DELETE', `/api/views/${encodeURIComponent(view.id)}`).catch(() => {})
    forgetAll()
  }
  return (
    <div className="column-line">
      <button type="button" className="menu-button" aria-current={current} onClick={onOpen}>
        {view.name}
      </button>
      <button type="button" className="quiet" onClick={() => void remove()} aria-label={`删除视图 ${view.name}`}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function KeepView({
  register,
  query,
  onKept,
}: {
  readonly register: string
  readonly query: string
  readonly onKept: () => void
}) {
  const [name, setName] = useState('')
  const posting = usePost('/api/views')
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if ((await posting.send({ register, name: name.trim(), query })) === undefined) return
    toast(`已保存视图“${name.trim()}”`)
    onKept()
  }
  return (
    <form className="stack" onSubmit={(event) => void keep(event)}>
      <label className="filter-words">
        <span>把现在的筛选、排序和列存为视图</span>
        <input
          className="input"
          placeholder="例如：我科室在办"
          maxLength={40}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <ProblemNote problem={posting.problem} />
      <Button type="submit" small busy={posting.sending}>
        保存视图
      </Button>
    </form>
  )
}
