import type { PageView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import { alarmsOf } from '../guide.rule.ts'
import { items } from '../items.register.ts'

/** 指南需要修订, on the home of those who keep the list and of those who write it. */
export function ToRevise() {
  const { today } = useSession()
  const inUse = useGet<PageView>(`${registerApi(items.id)}?f=state.is:published&limit=200`)
  return (
    <Loaded from={inUse} lines={2}>
      {({ rows }) => {
        const found = rows.flatMap(({ id, row }) => {
          const [first] = alarmsOf(row, today)
          return first ? [{ id, name: String(row.name), says: first.says }] : []
        })
        return found.length === 0 ? (
          <p className="faint">在用的办事指南，引用的依据都现行有效。</p>
        ) : (
          <ul className="link-list">
            {found.map(({ id, name, says }) => (
              <li key={id}>
                <RegisterLink register={items.id} id={id}>
                  {name}
                </RegisterLink>
                <small>{says}</small>
              </li>
            ))}
          </ul>
        )
      }}
    </Loaded>
  )
}
