import { lazy, Suspense } from 'react'
import { ProblemNote } from '../ui/reasons.tsx'
import { SessionProvider, useSessionControl } from './session.tsx'
import { SignIn } from './sign-in.tsx'

const Shell = lazy(() => import('./shell.tsx').then(({ Shell }) => ({ default: Shell })))
const Obligation = lazy(() => import('./obligation.tsx').then(({ Obligation }) => ({ default: Obligation })))

/** Who is not signed in sees the sign-in page at any address, and comes out where he wanted to go. */
export const Gate = () => (
  <SessionProvider>
    <Suspense fallback={<Splash />}>
      <Passage />
    </Suspense>
  </SessionProvider>
)

function Passage() {
  const { state, load } = useSessionControl()
  switch (state.is) {
    case 'loading':
      return <Splash />
    case 'unreachable':
      return (
        <main className="lone">
          <h1>法度</h1>
          <ProblemNote problem={state.problem} />
          <button type="button" className="button" onClick={() => void load()}>
            重试
          </button>
        </main>
      )
    case 'signed-out':
      return <SignIn />
    case 'signed-in':
      return state.session.must ? <Obligation must={state.session.must} /> : <Shell over={state.over} />
  }
}

const Splash = () => <div className="splash" role="status" aria-label="正在载入" />
