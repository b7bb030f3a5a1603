import { sql } from 'kysely'
import type { Happened, Reaction, Store, Work } from '../../store/contract.ts'
import { save } from '../../store/save.ts'
import { leadingGroups } from './leading-groups.register.ts'
import { appointments } from './posts.register.ts'
import { system } from './roles.ts'

interface Group {
  readonly id: string
  readonly region: string
  readonly unit: string
  readonly members: readonly Member[]
}
interface Member {
  readonly post: string
  readonly holder: string
}

/** When a post in a leading group gets another holder, the system proposes the group's adjustment; people confirm and issue it. */
export const proposeAdjustment: Reaction = {
  on: { register: appointments.id, what: 'opened' },
  react: async (tx, work, happened) => {
    const { post, holder } = happened.view.row as { post: string; holder: string }
    for (const group of await groupsWith(tx, post, holder)) await propose(tx, work, group, happened)
  },
}

/** Groups in force in which somebody else sits for this post, and for which no adjustment is proposed yet. */
async function groupsWith(store: Store, post: string, holder: string): Promise<readonly Group[]> {
  const found = await sql<Group>`
    select id, region, unit, members from organization_leading_groups g
    where state = 'issued'
      and exists (select 1 from jsonb_array_elements(g.members) m where m->>'post' = ${post} and m->>'holder' <> ${holder})
      and not exists (select 1 from organization_leading_groups n where n.replaces = g.id and n.state in ('proposed', 'confirmed'))
    order by id`.execute(store.db)
  return found.rows
}

async function propose(tx: Store, work: Work, group: Group, { view }: Happened): Promise<void> {
  const { post, holder } = view.row as { post: string; holder: string }
  const former = await sql<Record<string, unknown>>`
    select name, group_duties, unit_duties, office from organization_leading_groups where id = ${group.id}`.execute(
    tx.db,
  )
  const row = former.rows[0] ?? {}
  const { region, unit } = group
  const bySystem: Work = {
    ...work,
    actor: {
      person: system.id,
      name: system.name,
      holdings: [{ role: system, post: '', unit, units: [], region, regions: [] }],
    },
  }
  await save(tx, bySystem, leadingGroups.id, {
    place: { region, unit },
    row: {
      name: row.name,
      proposedOn: work.today,
      reason: '根据人员变动情况和工作需要',
      members: group.members.map((member) => (member.post === post ? { ...member, holder } : member)),
      groupDuties: row.group_duties,
      unitDuties: row.unit_duties ?? [],
      office: row.office,
      replaces: group.id,
    },
  })
}
