import type { Command } from './command.ts'

/** A command is loaded only when it is asked for: those that need no store start at once. */
export interface Listed {
  readonly name: string
  readonly load: () => Promise<{ readonly command: Command }>
}

export const commands: readonly Listed[] = [
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
