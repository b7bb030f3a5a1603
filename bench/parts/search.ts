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
    const terms = await termsWithHits(databaseUrl)
    const named = terms.filter(({ hits }) => hits <= 5_000)
    const common = terms.filter(({ hits }) => hits > ground.rows / 20)
    const [some, many] = [await searched(ground, named), await searched(ground, common)]
    const p95 = quantile(many.times, 0.95)
    return [
      line(`search for ${spoken(named)}, 50 rows`, rate(some.perSecond), '≥ 300/s', some.perSecond >= 300),
      line(`search for ${spoken(common)}, p95`, milliseconds(p95), '≤ 500 ms', p95 <= 500),
    ]
  },
}

const spoken = (terms: readonly { readonly hits: number }[]): string => {
  const hits = terms.map((one) => one.hits)
  return `${terms.length} terms with ${Math.min(...hits)} to ${Math.max(...hits)} hits`
}

async function searched(ground: Ground, terms: readonly { readonly term: string }[]) {
  const { port } = await ground.ours()
  const headers = await signIn(port)
  const asks = terms.map(({ term }) => ({ path: listAddress([['q', term]]), headers }))
  await load(port, turning(asks), 2)
  return load(port, turning(asks), SECONDS)
}
