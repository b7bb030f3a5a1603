import {
  bureauHead,
  deputyHead,
  disclosureHead,
  districtHead,
  legalHead,
  officeHead,
  sectionHead,
} from '../modules/organization/index.ts'

/** Who is told at which distance from the last day. Values of the bureau, not of the law: each can be set otherwise. */
export interface EscalationLevel {
  readonly id: string
  readonly name: string
  /** Working days left at which a notice goes out; 0 and below mean overdue. */
  readonly left: readonly number[]
  /** Told besides the person who can take the next step, each by the reach of the post. */
  readonly tells: readonly { readonly id: string; readonly name: string }[]
}
const heads = [sectionHead, disclosureHead, officeHead, legalHead]
const leaders = [deputyHead, districtHead]

export const escalation: readonly EscalationLevel[] = [
  { id: 'ten', name: '剩余十个工作日', left: [10], tells: [] },
  { id: 'five', name: '剩余五个工作日', left: [5], tells: [] },
  { id: 'three', name: '剩余三个工作日', left: [3], tells: heads },
  { id: 'one', name: '剩余一个工作日及届满当日', left: [1, 0], tells: [...heads, ...leaders] },
  { id: 'overdue', name: '已经超期', left: [-1], tells: [...heads, ...leaders, bureauHead] },
]

/** An overdue case is told again every so many working days until it is done. */
export const overdueEvery = { id: 'overdue-every', name: '超期后再次提醒的间隔', value: 5, unit: '工作日' } as const

/** The level that applies to a distance; undefined on days without a notice. Overdue: on the first day, then at every interval. */
export function levelAt(left: number): EscalationLevel | undefined {
  if (left >= 0) return escalation.find((level) => level.left.includes(left))
  return (-left - 1) % overdueEvery.value === 0 ? escalation.at(-1) : undefined
}
