import type { Listed } from './command.ts'
import { moduleCommands } from './module-commands.ts'

const own: readonly Listed[] = [
  { name: 'init', load: () => import('./init.ts') },
  { name: 'demo', load: () => import('./demo.ts') },
  { name: 'serve', load: () => import('./serve.ts') },
  { name: 'report build', load: () => import('./report-build.ts') },
  { name: 'report verify', load: () => import('./report-verify.ts') },
  { name: 'evidence verify', load: () => import('./evidence-verify.ts') },
  { name: 'backup', load: () => import('./backup.ts') },
  { name: 'restore', load: () => import('./restore.ts') },
  { name: 'import', load: () => import('./import.ts') },
  { name: 'export', load: () => import('./export.ts') },
  { name: 'deadline due', load: () => import('./deadline-due.ts') },
  { name: 'deadline explain', load: () => import('./deadline-explain.ts') },
  { name: 'law list', load: () => import('./law-list.ts') },
  { name: 'law stale', load: () => import('./law-stale.ts') },
  { name: 'law procedures', load: () => import('./law-procedures.ts') },
  { name: 'calendar', load: () => import('./calendar.ts') },
]

/** Every command: those of the house, and those that a module brings by its command.ts. */
export const commands: readonly Listed[] = [...own, ...(await moduleCommands())]
