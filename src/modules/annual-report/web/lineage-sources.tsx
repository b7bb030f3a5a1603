import { useState } from 'react'
import { Link } from 'react-router'
import { recordAddress } from '../../../web/api/addresses.ts'
import { registerName } from '../../../web/catalog.ts'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import type { Lineage } from '../draft.ts'

const FIRST = 30

/** The rows that were counted, each with its evidence; and the closures by which nothing is missing. */
export function LineageSources({ lineage: { sources, closures, figure } }: { readonly lineage: Lineage }) {
  const [all, setAll] = useState(false)
  const shown = all ? sources : sources.slice(0, FIRST)
  if (figure.is === 'blank') return null
  return (
    <section className="side-section">
      <h3>
        来源记录 <small>{sources.length} 条</small>
      </h3>
      {sources.length === 0 && <p>没有符合口径的记录；零由各单位的年度关账作证。</p>}
      <ol className="sources">
        {shown.map(({ register, id, title, evidence }) => (
          <li key={`${register}/${id}`}>
            <RegisterLink register={register} id={id}>
              {title || id}
            </RegisterLink>
            <small>
              {registerName(register)}
              {evidence.length > 0 && (
                <Link to={`${recordAddress(register, id)}?tab=evidence`}>{evidence.length} 条留痕</Link>
              )}
            </small>
          </li>
        ))}
      </ol>
      {!all && sources.length > FIRST && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          显示全部 {sources.length} 条
        </button>
      )}
      {closures.length > 0 && <p className="faint">年度关账：{closures.length} 份声明，登记齐全由其作证。</p>}
    </section>
  )
}
