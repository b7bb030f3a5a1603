import type { Listed } from '../../cli/command.ts'

export const commands: readonly Listed[] = [
  { name: 'check', load: () => import('./server/check-command.ts') },
  { name: 'disclosure make', load: () => import('./server/making/make-command.ts') },
]
