import type { RouteObject } from 'react-router'

/** Screens of the three administrators; the server lets each see only his own. */
export const routes: readonly RouteObject[] = [
  {
    path: 'admin',
    children: [
      {
        path: 'accounts',
        lazy: () => import('./accounts-page.tsx').then(({ AccountsPage }) => ({ Component: AccountsPage })),
      },
      {
        path: 'policies',
        lazy: () => import('./policies-page.tsx').then(({ PoliciesPage }) => ({ Component: PoliciesPage })),
      },
      { path: 'audit', lazy: () => import('./audit-page.tsx').then(({ AuditPage }) => ({ Component: AuditPage })) },
      {
        path: 'calendars',
        lazy: () => import('./calendars-page.tsx').then(({ CalendarsPage }) => ({ Component: CalendarsPage })),
      },
      { path: 'jobs', lazy: () => import('./jobs-page.tsx').then(({ JobsPage }) => ({ Component: JobsPage })) },
      {
        path: 'configuration',
        lazy: () =>
          import('./configuration-page.tsx').then(({ ConfigurationPage }) => ({ Component: ConfigurationPage })),
      },
    ],
  },
]
