import { Link } from 'react-router'
import type { HomeAnswer } from '../../kernel/wire.ts'
import { withinApp } from '../api/addresses.ts'
import { Icon } from '../ui/icon.tsx'
import { Panel } from '../ui/panel.tsx'
import { HomeItemLine } from './home-item-line.tsx'

interface AnswerPanelProps {
  readonly answer: HomeAnswer
  /** One line for each row, where a home asks much. */
  readonly dense: boolean
}

/** The rows of an answer need no more room than this; the heading leads to all. */
export const shownRows = 3

/** One question with the rows that answer it. */
export const AnswerPanel = ({ answer: { name, count, items, opens }, dense }: AnswerPanelProps) => (
  <Panel
    title={<Link to={withinApp(opens)}>{name}</Link>}
    className="home-list home-answer"
    flush
    aside={<span className="count">{count}</span>}
  >
    <ul className="item-lines">
      {items.slice(0, shownRows).map((item) => (
        <HomeItemLine key={item.id} item={item} dense={dense} />
      ))}
    </ul>
  </Panel>
)

/** Questions that one row answers, together: a heading for each would take more room than what it heads. */
export const SingleAnswers = ({ answers }: { readonly answers: readonly HomeAnswer[] }) => (
  <Panel title="各有一项" className="home-list" flush aside={<span className="count">{answers.length}</span>}>
    <ul className="item-lines">
      {answers.flatMap(({ id, name, items }) =>
        items
          .slice(0, 1)
          .map((item) => (
            <HomeItemLine
              key={id}
              item={{ ...item, title: item.title.includes(name) ? item.title : `${name}　${item.title}` }}
              dense
            />
          )),
      )}
    </ul>
  </Panel>
)

/** What nothing has to be done about: one line each, so that silence is no riddle. */
export const QuietAnswers = ({ answers }: { readonly answers: readonly HomeAnswer[] }) => (
  <Panel title="无须处理" className="home-list home-quiet" flush>
    <ul className="quiet-lines">
      {answers.map(({ id, opens, nothing }) => (
        <li key={id}>
          <Link to={withinApp(opens)}>
            <Icon name="check" />
            {nothing}
          </Link>
        </li>
      ))}
    </ul>
  </Panel>
)
