import { RouterProvider } from 'react-router/dom'
import { ErrorBoundary } from './error-boundary.tsx'
import { router } from './router.tsx'

export const App = () => (
  <ErrorBoundary>
    <RouterProvider router={router} />
  </ErrorBoundary>
)
