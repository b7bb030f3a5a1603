import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import type { WebDoor } from '../door.ts'

/** What the modules add, each entry with the module that it came from. Empty until loaded, which the first paint does not wait for. */
export interface Doors {
  readonly loaded: boolean
  readonly of: readonly { readonly module: string; readonly door: WebDoor }[]
}
const files = import.meta.glob<{ readonly web: WebDoor }>('../../modules/*/web.tsx')
const Context = createContext<Doors>({ loaded: false, of: [] })

export const useDoors = (): Doors => use(Context)

export function DoorsLoaded({ children }: { readonly children: ReactNode }) {
  const [doors, setDoors] = useState<Doors>({ loaded: false, of: [] })
  useEffect(() => {
    void load().then(setDoors)
  }, [])
  return <Context value={doors}>{children}</Context>
}

/** A door that fails to load takes its own parts away, not the application. */
async function load(): Promise<Doors> {
  const opened = await Promise.all(
    Object.entries(files).map(async ([path, open]) => {
      const module = /modules\/([^/]+)\//.exec(path)?.[1] ?? path
      const door = await open().catch((fault: unknown) => {
        console.error(`web door of ${module}`, fault)
        return undefined
      })
      return door ? [{ module, door: door.web }] : []
    }),
  )
  return { loaded: true, of: opened.flat() }
}
