import { besideFloor } from '../beside-floor.ts'
import { deepPages } from '../lists.ts'
import { rate } from '../numbers.ts'
import { line, type Part } from '../part.ts'

export const part: Part = {
  name: 'deep',
  measure: async (ground) => {
    const { floor, ours, ratio } = await besideFloor(ground, 'deep', deepPages)
    const reached = `${ratio.toFixed(2)} (${rate(ours)} beside ${rate(floor)})`
    return [line('page deep in the list by key, 50 rows', reached, '≥ 0.40 of the floor', ratio >= 0.4)]
  },
}
