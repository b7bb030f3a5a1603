import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { runIdentities } from '../checks/run.ts'
import { checkDocuments, type Package } from './check-documents.ts'

const given = join(import.meta.dirname, '../../../../../shared/data/disclosure')
const folders = existsSync(given) ? readdirSync(given).filter((id) => existsSync(join(given, id, 'document.pdf'))) : []

interface Expected {
  readonly summary: { readonly rounding?: number; readonly FAILS?: number }
  readonly not_holding: readonly { readonly diff: string; readonly status: string; readonly identity: string }[]
}
interface Known {
  readonly kind: string
  readonly what: string
}
const json = <T>(id: string, file: string): T =>
  JSON.parse(readFileSync(join(given, id, 'expected', file), 'utf8')) as T
const pack = (id: string): Package => [{ name: `${id}.pdf`, bytes: readFileSync(join(given, id, 'document.pdf')) }]
/** What a finding about a fault would have to quote: an amount, a code, or a name. */
const quoted = (what: string): readonly string[] =>
  what.match(/\d[\d,]*\.\d+|\b\d{3} \d\b|\p{Script=Han}{6,}|三公/gu) ?? []
const plain = (text: string): string => text.replaceAll(',', '')
/** Hundredths of 万元, from 0.01 or 5665.03. */
const steps = (diff: string): number => Math.abs(Math.round(Number(diff) * 100))

describe('published documents are checked as a reader checks them', {
  skip: folders.length === 0 && 'the documents are not here',
}, () => {
  for (const id of folders)
    test(id, async () => {
      const { disclosure, view } = await checkDocuments({ own: pack(id) })
      const { not_holding } = json<Expected>(id, 'checks.json')
      const { outcomes } = runIdentities({ own: disclosure, related: {} })
      const apart = outcomes.filter(({ is }) => is !== 'held')
      // Of running costs the law says at most, not equal, where institutions belong to the department.
      const differing = not_holding.filter(({ identity }) => !identity.includes('仅行政/参公口径'))
      for (const { diff, identity } of differing)
        assert.ok(
          apart.some(({ difference }) => Math.abs(Number(difference)) / 10_000 === steps(diff)),
          `${identity} ${diff}`,
        )
      assert.equal(view.checks.failed, differing.filter(({ status }) => status === 'FAILS').length)
      const errors = view.findings.filter(({ severity }) => severity === 'error')
      const known = json<readonly Known[]>(id, 'known_issues.json').filter(({ kind }) => kind === 'error')
      if (known.length === 0) assert.deepEqual(errors, [])
      for (const { what } of known)
        assert.ok(
          errors.some((one) =>
            quoted(what).some((words) => plain(`${one.says}${one.expected}${one.actual}`).includes(plain(words))),
          ),
          what,
        )
    })
})
