import { Link } from 'react-router'
import type { HomeItem } from '../../kernel/wire.ts'
import { recordAddress } from '../api/addresses.ts'
import { registerName } from '../catalog.ts'
import { DueBadge } from '../ui/due-badge.tsx'
import { StateTag } from '../ui/state-tag.tsx'

/** One matter: its title, what it wants, how its deadline stands; dense: in one line, where there is room for one. */
export const HomeItemLine = ({ item, dense }: { readonly item: HomeItem; readonly dense?: boolean }) => (
  <li className={dense ? 'item-line item-line-dense' : 'item-line'}>
    <Link to={recordAddress(item.register, item.id)} title={[item.title, item.says].filter(Boolean).join('\n')}>
      <span className="item-title">{item.title}</span>
      <span className="item-says">
        {!dense && <StateTag register={item.register} state={item.state} />}
        {(!dense || !item.due) && <span title={item.says}>{item.says || registerName(item.register)}</span>}
        <DueBadge due={item.due} left={item.left} bare />
      </span>
    </Link>
  </li>
)
