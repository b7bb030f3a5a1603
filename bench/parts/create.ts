import { newRequest } from '../new-request.ts'
import { rate } from '../numbers.ts'
import { line, type Part } from '../part.ts'
import { sideBySide } from '../side-by-side.ts'
import { signIn } from '../signed-in.ts'
import { listAddress } from '../statements.ts'

export const part: Part = {
  name: 'create',
  measure: async (ground) => {
    const [ours, floor] = [await ground.ours(), await ground.floor()]
    const headers = await signIn(ours.port)
    const path = listAddress([])
    const compared = await sideBySide(
      { port: floor.port, next: () => ({ path: '/create', body: newRequest() }) },
      { port: ours.port, next: () => ({ path, headers, body: newRequest() }) },
    )
    const { floor: bare, ours: full, ratio } = compared
    const reached = `${ratio.toFixed(2)} (${rate(full)} beside ${rate(bare)})`
    return [
      line('create with validation, number, deadlines and evidence', reached, '≥ 0.30 of the floor', ratio >= 0.3),
    ]
  },
}
