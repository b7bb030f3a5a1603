import { addDays, type Day } from '../../../kernel/day.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { PageView, RowView } from '../../../kernel/wire.ts'
import { listAddress, registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Blank } from '../../../web/ui/blank.tsx'
import { DayText } from '../../../web/ui/day-text.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import { StateTag } from '../../../web/ui/state-tag.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { documents } from '../documents.register.ts'
import { expiryRadar } from '../parameters.ts'
import { type Band, bandsOf } from './radar-bands.ts'

const IN_FORCE = 'f=state.in:valid,evaluating,toRevise,toLapse'

/** 有效期预警: which documents run out within the days of the radar, so that none lapses unseen. */
export function RadarScreen() {
  const { today } = useSession()
  const radar = valueOn(expiryRadar, today).value
  const farthest = addDays(today, Math.max(...radar))
  const found = useGet<PageView>(
    `${registerApi(documents.id)}?${IN_FORCE}&f=validUntil.to:${farthest}&order=validUntil&limit=200`,
  )
  return (
    <Page
      title="有效期预警"
      trail={[{ name: '规范性文件' }, { name: documents.name, to: listAddress(documents.id) }]}
      note="有效期届满没有决定继续施行的，文件自动失效。届满前六个月应当开始评估。"
    >
      <Loaded from={found}>
        {({ rows, names = {} }) => {
          const bands = bandsOf(rows, ({ row }) => row.validUntil as Day | undefined, today, radar)
          return bands.every((band) => band.rows.length === 0) ? (
            <Blank title="没有临近届满的文件" />
          ) : (
            <div className="stack">
              {bands.map((band) => (
                <BandPanel key={band.name} band={band} names={names} />
              ))}
            </div>
          )
        }}
      </Loaded>
    </Page>
  )
}

interface BandProps {
  readonly band: Band<RowView>
  readonly names: Readonly<Record<string, string>>
}

const BandPanel = ({ band: { name, tone, rows }, names }: BandProps) => (
  <Panel title={name} aside={<Tag tone={rows.length > 0 ? tone : 'plain'}>{`${rows.length}件`}</Tag>}>
    {rows.length === 0 ? (
      <p className="faint">没有。</p>
    ) : (
      <ul className="link-list">
        {rows.map(({ id, title, state, row }) => (
          <li key={id}>
            <RegisterLink register={documents.id} id={id}>
              {title}
            </RegisterLink>
            <p className="faint">
              <DayText day={row.validUntil as Day} /> 届满 · {names[String(row.drafting)] ?? ''}{' '}
              <StateTag register={documents.id} state={state} />
            </p>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
