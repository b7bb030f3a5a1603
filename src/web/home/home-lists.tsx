import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { HomeList, HomeView } from '../../kernel/wire.ts'
import { NoticeList } from '../app/notice-bell.tsx'
import { Blank } from '../ui/blank.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Panel } from '../ui/panel.tsx'
import { AnswerPanel, QuietAnswers, SingleAnswers, shownRows } from './home-answers.tsx'
import { HomeItemLine } from './home-item-line.tsx'
import type { HomeWords } from './home-words.ts'
import { inColumns, type Part } from './in-columns.ts'

interface HomeListsProps {
  readonly home: HomeView
  readonly words: HomeWords
  /** What the duties bring of their own, each a panel. */
  readonly panels: readonly ReactNode[]
}

/** The bell has them all. */
const shownNotices = 3
const columns = 3
/** A home that asks much shows less of each list; the rest is one click away. */
const few = 3
const some = 4
const many = 8
/** Up to so many answers have room for two lines a row. */
const roomy = 3

/** Three columns: what the four questions bring, the modules' own panels, then the answers of the duties where there is room. */
export const HomeLists = ({ home, words, panels }: HomeListsProps) => {
  const answers = home.answers.filter(({ count }) => count > 0)
  const quiet = home.answers.filter(({ count }) => count === 0)
  const dense = answers.length > roomy
  const single = dense ? answers.filter(({ count }) => count === 1) : []
  const shown = dense ? few : answers.length > 0 ? some : many
  const parts: readonly Part<ReactNode>[] = [
    ...listsOf(home, words).map((list) => ({
      lines: 1 + 2 * Math.min(list.list.items.length || 1, shown),
      of: <List key={list.tone} {...list} shown={shown} />,
    })),
    ...(home.turn.count > 0 ? [turnOf(home, shown)] : []),
    ...panels.map((of) => ({ lines: 5, of })),
    ...(home.notices.length > 0 ? [noticesOf(home)] : []),
    ...(single.length > 0 ? [{ lines: 1 + single.length, of: <SingleAnswers key="single" answers={single} /> }] : []),
    ...answers
      .filter((answer) => !single.includes(answer))
      .map((answer) => ({
        lines: 1 + (dense ? 1 : 2) * Math.min(answer.items.length, shownRows),
        of: <AnswerPanel key={answer.id} answer={answer} dense={dense} />,
      })),
    ...(quiet.length > 0 ? [{ lines: 1 + quiet.length, of: <QuietAnswers key="quiet" answers={quiet} /> }] : []),
  ]
  return (
    <div className="home-lists">
      {inColumns(parts, columns).map((column, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <div className="home-column" key={at}>
          {column}
        </div>
      ))}
    </div>
  )
}

const turnOf = ({ turn }: HomeView, shown: number): Part<ReactNode> => ({
  lines: 1 + 2 * Math.min(turn.items.length, shown),
  of: <List key="turn" title="轮到我办" tone="turn" list={turn} icon="check" empty="" more="" shown={shown} />,
})

const noticesOf = ({ notices }: HomeView): Part<ReactNode> => ({
  lines: 1 + 2 * Math.min(notices.length, shownNotices),
  of: (
    <Panel key="notices" title="提醒" className="home-list" flush aside={countText(notices.length)}>
      <NoticeList notices={notices.slice(0, shownNotices)} more={notices.length - shownNotices} />
    </Panel>
  ),
})

interface ListProps {
  readonly title: string
  readonly tone: string
  readonly list: HomeList
  readonly icon: IconName
  readonly empty: string
  readonly more: string
}

const listsOf = (home: HomeView, words: HomeWords): readonly ListProps[] => [
  {
    title: '今天必须办',
    tone: 'today',
    list: home.mustToday,
    icon: 'check',
    empty: words.nothingToday,
    more: words.nothingTodayMore,
  },
  {
    title: words.soon,
    tone: 'soon',
    list: home.soon,
    icon: 'clock',
    empty: '近期没有到期的事项',
    more: '五个工作日内到期的事项会出现在这里',
  },
  {
    title: '我等别人',
    tone: 'waiting',
    list: home.waiting,
    icon: 'hourglass',
    empty: '没有在等别人的事项',
    more: words.waiting,
  },
]

const List = ({ title, tone, list, icon, empty, more, shown }: ListProps & { readonly shown: number }) => (
  <Panel title={title} className={`home-list home-list-${tone}`} flush aside={countText(list.count)}>
    {list.items.length === 0 ? (
      <Blank icon={icon} title={empty}>
        {more}
      </Blank>
    ) : (
      <ul className="item-lines">
        {list.items.slice(0, shown).map((item) => (
          <HomeItemLine key={`${item.register}/${item.id}/${item.says}`} item={item} />
        ))}
        {list.count > shown && (
          <li className="item-more">
            另有 {list.count - shown} 项，见<Link to="/board">期限看板</Link>
          </li>
        )}
      </ul>
    )}
  </Panel>
)

const countText = (count: number) => (count > 0 ? <span className="count">{count}</span> : undefined)
