import { verifyEvidence } from '../store/verify.ts'
import type { Command } from './command.ts'
import { dataOptions, withFolder } from './opened.ts'

export const command: Command = {
  says: '核验全部留痕：逐条重算，指出被改动、删除或者插入的条目',
  words: [],
  options: dataOptions,
  examples: ['fadu evidence verify --json'],
  run: (asked) =>
    withFolder(asked, async ({ store }) => {
      const verified = await verifyEvidence(store)
      const { holds, entries, seals, faults } = verified
      return {
        json: { holds, entries, seals, faults },
        text: holds
          ? `${entries} 条留痕、${seals} 次封存全部一致`
          : faults.map(({ entry, fault }) => `${entry}：${fault}`).join('\n'),
        faulty: !holds,
      }
    }),
}
