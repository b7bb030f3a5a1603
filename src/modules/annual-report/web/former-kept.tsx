import { useGet } from '../../../web/api/use-get.ts'
import { Busy } from '../../../web/ui/busy.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import type { IdentityFinding } from '../identities.ts'
import { IdentitiesPanel } from './identities-panel.tsx'
import { reportApi } from './report-addresses.ts'

interface Kept {
  readonly identities: readonly IdentityFinding[]
}

/** Whether the tables of a year are there already, and how their identities stand. */
export function FormerKept({ year }: { readonly year: number }) {
  const kept = useGet<Kept>(reportApi('former-tables', year))
  if (kept.data) {
    const broken = kept.data.identities.filter(({ holds }) => holds === false).length
    return (
      <div className="stack">
        <p>
          <Tag tone={broken > 0 ? 'warn' : 'good'}>已导入</Tag>{' '}
          {broken > 0 ? `公布的原表有 ${broken} 处勾稽关系不成立，已照录。` : '各项勾稽关系成立。'}
          再次导入的，以最后一次为准。
        </p>
        {broken > 0 && <IdentitiesPanel identities={kept.data.identities.filter(({ holds }) => holds === false)} />}
      </div>
    )
  }
  return kept.loading ? <Busy lines={1} /> : <p className="faint">{kept.problem?.reasons[0]?.says}</p>
}
