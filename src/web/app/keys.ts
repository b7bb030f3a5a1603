import { useEffect } from 'react'

/** '/', 'ctrl+k', 'j', 'enter'. On a Mac, ctrl is also the command key. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Keys of the whole page. A key without ctrl is left alone while somebody types, or while a dialog is open. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const name = `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key.toLowerCase()}`
      const act = keys[name]
      if (!act || event.defaultPrevented || event.altKey || event.isComposing) return
      if (!name.startsWith('ctrl+') && (isTyping(event.target) || document.querySelector('dialog[open]'))) return
      act(event)
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [keys])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
