import { useGet } from '../../../web/api/use-get.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import type { Draft, Lineage } from '../draft.ts'
import { Confirming } from './confirming.tsx'
import { LineageSources } from './lineage-sources.tsx'
import { reportApi } from './report-addresses.ts'

interface LineageDrawerProps {
  readonly draft: Draft
  readonly figure: string
  readonly onFigure: (id: string) => void
  readonly onClose: () => void
}

/** One figure opened: what it says, what is counted, from which rows, on which evidence, and who answers for it. */
export function LineageDrawer({ draft, figure, onFigure, onClose }: LineageDrawerProps) {
  const { kind, year, figures } = draft
  const lineage = useGet<Lineage>(reportApi('figures', kind, year, figure))
  const name = figures.find(({ id }) => id === figure)?.name ?? '数据来源'
  return (
    <Dialog as="drawer" title={name} onClose={onClose}>
      <Loaded from={lineage} lines={8}>
        {(data) => (
          <>
            <Value lineage={data} frozen={draft.frozenOn !== undefined} />
            <Definition lineage={data} />
            {data.parts.length > 0 && <Parts lineage={data} draft={draft} onFigure={onFigure} />}
            <LineageSources lineage={data} />
            <Confirming key={figure} kind={kind} year={year} item={data.item} />
          </>
        )}
      </Loaded>
    </Dialog>
  )
}

interface Told {
  readonly lineage: Lineage
}

const Value = ({ lineage: { figure }, frozen }: Told & { readonly frozen: boolean }) => (
  <section className="lineage-value">
    <p className={`lineage-number lineage-${figure.is}`}>
      <strong>{figure.printed}</strong>
      {figure.is === 'known' && figure.unit}
    </p>
    {figure.is !== 'known' && (
      <div>
        <p>
          {figure.is === 'partial' ? '数据尚不齐备，报告中印作“＊”。' : '还没有数据，报告中印作“＊”。'}
          {figure.interim !== undefined && (
            <>
              目前 <b>{figure.interim}</b>
              {figure.unit}，仅供编制参考。
            </>
          )}
        </p>
        <p>还在等待：</p>
        <ul className="awaiting">
          {figure.awaiting.map((one) => (
            <li key={one}>
              <Icon name="hourglass" />
              {one}
            </li>
          ))}
        </ul>
      </div>
    )}
    {frozen && <p className="faint">以上为按现有记录的数值；签发时的数值见正文。</p>}
  </section>
)

const Definition = ({ lineage: { means, counts, bases, period, definition } }: Told) => (
  <section className="side-section">
    <h3>口径</h3>
    <p>{counts}</p>
    {means !== counts && <p className="faint">报告所指：{means}</p>}
    <dl className="lineage-facts">
      <dt>统计期间</dt>
      <dd>{period}</dd>
      {bases.length > 0 && (
        <>
          <dt>台账依据</dt>
          <dd>{bases.join('、')}</dd>
        </>
      )}
      {definition && (
        <>
          <dt>定义校验值</dt>
          <dd title={definition}>
            <code>{definition.slice(0, 16)}…</code>
          </dd>
        </>
      )}
    </dl>
  </section>
)

function Parts({ lineage, draft, onFigure }: Told & Pick<LineageDrawerProps, 'draft' | 'onFigure'>) {
  return (
    <section className="side-section">
      <h3>由以下数据计算</h3>
      <ul className="side-list">
        {lineage.parts.map(({ id, name, printed }) => {
          const own = draft.figures.find((figure) => figure.item === id || figure.id === id)
          return (
            <li key={id} className="side-line">
              {own ? (
                <button type="button" className="side-name" onClick={() => onFigure(own.id)}>
                  {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
              <b>{printed}</b>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
