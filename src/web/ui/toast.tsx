import { useSyncExternalStore } from 'react'
import { Icon } from './icon.tsx'

interface Toast {
  readonly n: number
  readonly says: string
}
let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

/** Says that something was done; goes away by itself. What went wrong stands where it was asked, not here. */
export function toast(says: string): void {
  last += 1
  const made = { n: last, says }
  change([...toasts, made])
  setTimeout(() => change(toasts.filter((one) => one !== made)), 4_000)
}

export function Toasts() {
  const shown = useSyncExternalStore(listen, () => toasts)
  return (
    <div className="toasts" role="status">
      {shown.map((one) => (
        <p key={one.n} className="fade-in">
          <Icon name="check" />
          {one.says}
        </p>
      ))}
    </div>
  )
}

function change(to: readonly Toast[]): void {
  toasts = to
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
