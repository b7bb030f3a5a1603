import './board.css'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { recordAddress } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { newKey, usePost } from '../../../web/api/use-post.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import { bulletins } from '../bulletins.register.ts'
import { drafters } from '../participants.ts'
import type { Ranking } from '../ranking.ts'
import { DistrictTable } from './district-table.tsx'
import { RankedList } from './ranked-list.tsx'
import { RoundTabs, roundName } from './round-tabs.tsx'

const API = '/api/budget-disclosure/ranking'

/** 排名: districts and bodies by their score, each deduction with its reason; from here the notice is drafted. */
export function RankingScreen() {
  const [query, setQuery] = useSearchParams()
  const round = query.get('round')
  const ranking = useGet<Ranking>(round ? `${API}?round=${encodeURIComponent(round)}` : API)
  return (
    <Page
      title="公开评分和排名"
      note="按及时性、完整性、细化程度、公开方式、真实性五个方面评分；每一处扣分都有原因，点单位名称查看位置和依据。"
    >
      <Loaded from={ranking} lines={8}>
        {(found) => (
          <div className="stack">
            <RoundTabs rounds={found.rounds} round={found.round} onChoose={(one) => setQuery({ round: one })} />
            <Panel
              title="各区"
              aside={`评分办法：${found.scoring}`}
              actions={<DraftButton round={found.round} />}
              flush
            >
              <DistrictTable districts={found.districts} />
            </Panel>
            <RankedList rows={found.rows} regions={found.regions} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function DraftButton({ round }: { readonly round: string }) {
  const { roles } = useSession()
  const navigate = useNavigate()
  const [key] = useState(newKey)
  const post = usePost<object, { readonly id: string }>('/api/budget-disclosure/bulletins')
  if (!round || !drafters.some(({ id }) => roles.includes(id))) return null
  const draft = async () => {
    const saved = await post.send({ round, key })
    if (saved) void navigate(recordAddress(bulletins.id, saved.id))
  }
  return (
    <>
      <ProblemNote problem={post.problem} />
      <Button small busy={post.sending} onClick={() => void draft()}>
        拟稿通报（{roundName(round)}）
      </Button>
    </>
  )
}
