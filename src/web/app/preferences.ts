import { useSyncExternalStore } from 'react'

/** How this browser shows the application. Kept on the machine, so that it holds at the sign-in page too. */
export interface Preferences {
  readonly theme: 'light' | 'dark' | 'system'
  readonly large: boolean
  /** The menu is narrowed to its icons. */
  readonly narrowMenu: boolean
  readonly density: 'roomy' | 'dense'
}
const place = 'fadu.preferences'
const standard: Preferences = { theme: 'light', large: false, narrowMenu: false, density: 'roomy' }
let current: Preferences = { ...standard, ...stored() }
const listeners = new Set<() => void>()
const system = matchMedia('(prefers-color-scheme: dark)')

export const isDark = ({ theme }: Preferences): boolean => theme === 'dark' || (theme === 'system' && system.matches)

export function usePreferences(): Preferences {
  return useSyncExternalStore(listen, () => current)
}

export function prefer(changes: Partial<Preferences>): void {
  current = { ...current, ...changes }
  keep(place, current)
  applyPreferences()
  for (const listener of listeners) listener()
}

/** Puts the preferences on the document, where the style sheets read them. */
export function applyPreferences(): void {
  document.documentElement.dataset.theme = isDark(current) ? 'dark' : 'light'
  document.documentElement.dataset.type = current.large ? 'large' : 'normal'
}

/** Writes to the browser's storage; a full or forbidden storage costs comfort only. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // private windows and locked-down machines refuse
  }
}
export function kept<T>(name: string): T | undefined {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') as T | null) ?? undefined
  } catch {
    return undefined
  }
}

function stored(): Partial<Preferences> {
  return kept<Partial<Preferences>>(place) ?? {}
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  const again = () => {
    applyPreferences()
    listener()
  }
  system.addEventListener('change', again)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', again)
  }
}
