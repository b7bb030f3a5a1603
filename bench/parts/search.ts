import type { Ground } from '../ground.ts'
import { load } from '../load.ts'
import { milliseconds, quantile, rate } from '../numbers.ts'
import { line, type Part } from '../part.ts'
import { termsWithHits } from '../search-terms.ts'
import { signIn } from '../signed-in.ts'
import { listAddress } from '../statements.ts'
import { turning } from '../turning.ts'

const SECONDS = 10

export const part: Part = {
  name: 'search',
  measure: async (ground) => {
    const { databaseUrl } = await ground.bureau(ground.rows)
    const many = ground.rows / 20
    const terms = await termsWithHits(databaseUrl, many)
    const named = terms.filter(({ hits }) => hits > 0 && hits <= 5_000)
    const common = terms.filter(({ hits }) => hits >= many)
    const [some, often] = [await searched(ground, named), await searched(ground, common)]
    const [least, most] = [Math.min(...named.map(({ hits }) => hits)), Math.max(...named.map(({ hits }) => hits))]
    const p95 = quantile(often.times, 0.95)
    return [
      line(
        `search for ${named.length} terms with ${least} to ${most} hits, 50 rows`,
        rate(some.perSecond),
        '≥ 300/s',
        some.perSecond >= 300,
      ),
      line(
        `search for ${common.length} terms with ${many} hits or more, p95`,
        milliseconds(p95),
        '≤ 500 ms',
        p95 <= 500,
      ),
    ]
  },
}

async function searched(ground: Ground, terms: readonly { readonly term: string }[]) {
  const { port } = await ground.ours()
  const headers = await signIn(port)
  const asks = terms.map(({ term }) => ({ path: listAddress([['q', term]]), headers }))
  await load(port, turning(asks), 2)
  return load(port, turning(asks), SECONDS)
}
