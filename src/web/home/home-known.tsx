import type { HomeView } from '../../kernel/wire.ts'
import { listAddress } from '../api/addresses.ts'
import { registerName } from '../catalog.ts'
import { HomeFigures } from './home-figures.tsx'

/** The strip has room for so many; the menu leads to all. */
const shown = 6

/** Who works where is known of everybody; what a unit has done comes first. */
const rank = (register: string): number => (register.startsWith('organization.') ? 1 : 0)

/** What the bureau has of this unit already: nobody has to report it again. */
export const HomeKnown = ({ known }: { readonly known: NonNullable<HomeView['known']> }) => (
  <HomeFigures
    title="已掌握"
    figures={known
      .toSorted((a, b) => rank(a.register) - rank(b.register))
      .slice(0, shown)
      .map(({ register, count }) => ({
        name: registerName(register),
        value: count.toLocaleString('zh-CN'),
        unit: '条',
        opens: listAddress(register),
        note: '不必重复填报',
      }))}
  />
)
