import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'

type Names = Readonly<Record<string, string>>
interface KnownNames {
  readonly names: Names
  /** A row was chosen by its title: the form goes on showing the title, not the id. */
  readonly remember: (id: string, name: string) => void
}
const Context = createContext<KnownNames>({ names: {}, remember: () => {} })

/** Names of people, units and rows by their ids, as far as the form has met them. */
export const useKnownNames = (): KnownNames => use(Context)

interface NamesProps {
  readonly given?: Names | undefined
  readonly children: ReactNode
}

export function NamesKnown({ given, children }: NamesProps) {
  const [met, setMet] = useState<Names>({})
  const remember = useCallback((id: string, name: string) => setMet((before) => ({ ...before, [id]: name })), [])
  const known = useMemo(() => ({ names: { ...given, ...met }, remember }), [given, met, remember])
  return <Context value={known}>{children}</Context>
}
