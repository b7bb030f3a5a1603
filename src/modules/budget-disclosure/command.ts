import type { Listed } from '../../cli/command.ts'

export const commands: readonly Listed[] = [{ name: 'check', load: () => import('./server/check-command.ts') }]
