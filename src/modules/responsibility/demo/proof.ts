import type { FileRef } from '../../../kernel/register.ts'
import type { DemoStage } from '../../../store/demo-door.ts'

/** A paper that shows that something was done, brought by whoever registers it. */
export const proof = (
  { store, as }: DemoStage,
  who: string,
  name: string,
  ...lines: readonly string[]
): Promise<FileRef> =>
  store.files.put(as(who), Buffer.from(`${[name, ...lines].join('\n')}\n`), `${name}.txt`, 'text/plain')
