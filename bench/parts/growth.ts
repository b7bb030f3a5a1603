import { deepPages } from '../lists.ts'
import type { Ask } from '../load.ts'
import { newRequest } from '../new-request.ts'
import { rate } from '../numbers.ts'
import { line, type Part } from '../part.ts'
import { startOurs } from '../server-process.ts'
import { sideBySide } from '../side-by-side.ts'
import { type Headers, signIn } from '../signed-in.ts'
import { askedList, listAddress } from '../statements.ts'
import { turning } from '../turning.ts'

const SMALL = 10_000
const sections = ['finance-procurement', 'finance-debt', 'finance-education']
const firstPages = sections.map((section) => askedList([{ field: 'section', op: 'is', value: section }], {}))

/** The same requests to a server on a small register and to one on the full one. */
const KINDS: readonly { readonly what: string; readonly asks: (headers: Headers) => () => Ask }[] = [
  {
    what: 'first page of a list with a filter',
    asks: (headers) => turning(firstPages.map(({ path }) => ({ path, headers }))),
  },
  { what: 'page deep in the list', asks: (headers) => turning(deepPages.map(({ path }) => ({ path, headers }))) },
  {
    what: 'one case with its history',
    asks: (headers) =>
      turning(
        Array.from({ length: 100 }, (_, n) => ({
          path: listAddress([], `/request-2023-${String(n + 1).padStart(3, '0')}`),
          headers,
        })),
      ),
  },
  {
    what: 'create with evidence',
    asks: (headers) => () => ({ path: listAddress([]), headers, body: newRequest() }),
  },
]

export const part: Part = {
  name: 'growth',
  measure: async (ground) => {
    const large = await ground.ours()
    const small = await startOurs(await ground.bureau(SMALL))
    try {
      const [ofSmall, ofLarge] = [await signIn(small.port), await signIn(large.port)]
      const lines = []
      for (const { what, asks } of KINDS) {
        const floor = { port: small.port, next: asks(ofSmall) }
        const compared = await sideBySide(floor, { port: large.port, next: asks(ofLarge) })
        const cost = compared.floor / compared.ours - 1
        const reached = `${cost > 0 ? '+' : '−'}${Math.abs(cost * 100).toFixed(0)} % (${rate(compared.floor)}, then ${rate(compared.ours)})`
        lines.push(line(`cost of ${what} from ${SMALL} to ${ground.rows} rows`, reached, '≤ +25 %', cost <= 0.25))
      }
      return lines
    } finally {
      await small.stop()
    }
  },
}
