import type { Day } from '../../../kernel/day.ts'
import type { DemoStage } from '../../../store/demo-door.ts'

export interface BeatInput {
  readonly data?: Readonly<Record<string, unknown>>
  readonly fills?: Readonly<Record<string, unknown>>
}
/** One thing that somebody does in a case on a day. */
export interface Beat {
  readonly on: Day
  readonly who: string
  readonly step: string
  readonly input?: BeatInput | ((stage: DemoStage) => Promise<BeatInput>)
  /** A step of the section's own sheet. */
  readonly contribution?: true
}
export const beat = (on: Day, who: string, step: string, input: Beat['input'] = {}): Beat => ({ on, who, step, input })

export const OFFICER = '市财政局/政府信息公开经办人'
export const HEAD = '市财政局/政府信息公开工作机构负责人'
export const REVIEWER = '市财政局/保密审查员'
export const DEPUTY = '市财政局/分管副局长'
export const LEGAL = '法规科/法规科工作人员'
export const handlerOf = (section: string): string => `${section}/科室承办人`
