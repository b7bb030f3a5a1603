import { besideFloor } from '../beside-floor.ts'
import { filteredLists } from '../lists.ts'
import { rate } from '../numbers.ts'
import { line, type Part } from '../part.ts'

export const part: Part = {
  name: 'list',
  measure: async (ground) => {
    const { floor, ours, ratio } = await besideFloor(ground, 'list', filteredLists)
    const reached = `${ratio.toFixed(2)} (${rate(ours)} beside ${rate(floor)})`
    return [line('list with two filters and total, 50 rows', reached, '≥ 0.40 of the floor', ratio >= 0.4)]
  },
}
