import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 40rem)')
const listen = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** Whether the window is as narrow as a phone. */
export const usePhone = (): boolean => useSyncExternalStore(listen, () => narrow.matches)
