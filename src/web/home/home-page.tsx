import { chineseDay, dayNumber, weekdayName } from '../../kernel/day.ts'
import type { HomeView } from '../../kernel/wire.ts'
import { useGet } from '../api/use-get.ts'
import { useDoors } from '../app/doors.tsx'
import { useSession } from '../app/session.tsx'
import { administratorNames } from '../app/user-menu.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { AdministratorHome } from './administrator-home.tsx'
import { AnswerFigures } from './answer-figures.tsx'
import { HomeFigures } from './home-figures.tsx'
import { HomeKnown } from './home-known.tsx'
import { HomeLists } from './home-lists.tsx'
import { homeWords } from './home-words.ts'
import { OwnFigures } from './own-figures.tsx'

/** One screen per role: what must be done today, what is due soon, for whom I wait, my figures. */
export function HomePage() {
  const session = useSession()
  const words = homeWords(session.home)
  const role = session.administers ? administratorNames[session.administers] : session.posts[0]?.roleName
  return (
    <Page
      title={`${session.name}，${words.greeting}`}
      named="首页"
      note={
        <>
          {chineseDay(session.today)} {weekdayName(dayNumber(session.today))}
          {role && ` · ${session.posts[0]?.unitName ?? session.bureau} · ${role}`}
        </>
      }
    >
      {session.administers ? (
        <AdministratorHome administers={session.administers} />
      ) : (
        <StaffHome home={session.home} />
      )}
    </Page>
  )
}

function StaffHome({ home: which }: { readonly home: string }) {
  const home = useGet<HomeView>('/api/home')
  const panels = useDoors()
    .of.flatMap(({ door }) => door.home ?? [])
    .filter((panel) => panel.homes.includes(which))
  return (
    <Loaded from={home} lines={10}>
      {(view) => (
        <div className="home">
          {view.figures.length > 0 ? (
            <HomeFigures figures={view.figures} />
          ) : which === 'accountant' ? (
            <AnswerFigures answers={view.answers} />
          ) : (
            <OwnFigures />
          )}
          <HomeLists
            home={view}
            words={homeWords(which)}
            panels={panels.map(({ id, name, Panel: Part }) => (
              <Panel key={id} title={name} className="home-own">
                <Part home={view} />
              </Panel>
            ))}
          />
          {view.known && view.known.length > 0 && <HomeKnown known={view.known} />}
        </div>
      )}
    </Loaded>
  )
}
