import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { HomeList, HomeView } from '../../kernel/wire.ts'
import { NoticeList } from '../app/notice-bell.tsx'
import { Blank } from '../ui/blank.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Panel } from '../ui/panel.tsx'
import { HomeItemLine } from './home-item-line.tsx'
import type { HomeWords } from './home-words.ts'

interface HomeListsProps {
  readonly home: HomeView
  readonly words: HomeWords
  readonly children?: ReactNode
}

/** The bell has them all. */
const shownNotices = 3

/** Three columns of what the four questions bring; the modules' own panels stand below what must be done today. */
export const HomeLists = ({ home, words, children }: HomeListsProps) => (
  <div className="home-lists">
    <div className="home-column">
      <List
        title="今天必须办"
        tone="today"
        list={home.mustToday}
        icon="check"
        empty={words.nothingToday}
        more={words.nothingTodayMore}
      />
      {children}
    </div>
    <div className="home-column">
      <List
        title="快到期"
        tone="soon"
        list={home.soon}
        icon="clock"
        empty="近期没有到期的事项"
        more="五个工作日内到期的事项会出现在这里"
      />
      {home.notices.length > 0 && (
        <Panel title="提醒" className="home-list" flush aside={countText(home.notices.length)}>
          <NoticeList notices={home.notices.slice(0, shownNotices)} more={home.notices.length - shownNotices} />
        </Panel>
      )}
    </div>
    <div className="home-column">
      <List
        title="我等别人"
        tone="waiting"
        list={home.waiting}
        icon="hourglass"
        empty="没有在等别人的事项"
        more={words.waiting}
      />
    </div>
  </div>
)

interface ListProps {
  readonly title: string
  readonly tone: string
  readonly list: HomeList
  readonly icon: IconName
  readonly empty: string
  readonly more: string
}

const List = ({ title, tone, list, icon, empty, more }: ListProps) => (
  <Panel title={title} className={`home-list home-list-${tone}`} flush aside={countText(list.count)}>
    {list.items.length === 0 ? (
      <Blank icon={icon} title={empty}>
        {more}
      </Blank>
    ) : (
      <ul className="item-lines">
        {list.items.map((item) => (
          <HomeItemLine key={`${item.register}/${item.id}/${item.says}`} item={item} />
        ))}
        {list.count > list.items.length && (
          <li className="item-more">
            另有 {list.count - list.items.length} 项，见<Link to="/board">期限看板</Link>
          </li>
        )}
      </ul>
    )}
  </Panel>
)

const countText = (count: number) => (count > 0 ? <span className="count">{count}</span> : undefined)
