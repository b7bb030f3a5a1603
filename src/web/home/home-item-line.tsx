import { Link } from 'react-router'
import type { HomeItem } from '../../kernel/wire.ts'
import { recordAddress } from '../api/addresses.ts'
import { registerName } from '../catalog.ts'
import { DueBadge } from '../ui/due-badge.tsx'
import { StateTag } from '../ui/state-tag.tsx'

/** One matter: its title, what it wants, how its deadline stands. */
export const HomeItemLine = ({ item }: { readonly item: HomeItem }) => (
  <li className="item-line">
    <Link to={recordAddress(item.register, item.id)} title={item.title}>
      <span className="item-title">{item.title}</span>
      <span className="item-says">
        <StateTag register={item.register} state={item.state} />
        <span title={item.says}>{item.says || registerName(item.register)}</span>
        <DueBadge due={item.due} left={item.left} bare />
      </span>
    </Link>
  </li>
)
