import type { AnyProcedure } from '../kernel/procedure.ts'
import type { Reason } from '../kernel/refusal.ts'
import { type TrackStand, tracksOf } from './history.ts'
import type { StoredMoment } from './loaded.ts'

/** How a step relates to tracks: it opens one, closes one, or belongs to one. */
interface Relation {
  readonly track: string
  readonly name: string
  readonly opens: boolean
  readonly mustName: boolean
}

export function relationOf(procedure: AnyProcedure, step: string): Relation | undefined {
  for (const [track, { name, opensAt, closesAt }] of Object.entries(procedure.tracks ?? {})) {
    if (opensAt === step) return { track, name, opens: true, mustName: false }
    const belongs = procedure.steps[step]?.track === track
    if (belongs || closesAt.includes(step)) return { track, name, opens: false, mustName: belongs }
  }
  return undefined
}

/** Which track a step is about: the one named, the only one that is open, or a new one with the next number. */
export function trackFor(
  procedure: AnyProcedure,
  step: string,
  moments: readonly StoredMoment[],
  asked: unknown,
): { readonly key?: string; readonly stand?: TrackStand; readonly reasons: readonly Reason[] } {
  const relation = relationOf(procedure, step)
  if (!relation) return { reasons: [] }
  const stands = tracksOf(procedure, moments).filter(({ track }) => track === relation.track)
  const given = typeof asked === 'string' && asked.trim() !== '' ? asked.trim() : undefined
  const wrong = (says: string, way: string) => ({ reasons: [{ says, way, field: 'track' }] })
  if (relation.opens) {
    const key = given ?? String(stands.length + 1)
    const isUsed = stands.some((stand) => stand.key === key)
    return isUsed
      ? wrong(`「${relation.name}」中已有编号 ${key}`, '请换一个编号，或留空由系统编排')
      : { key, reasons: [] }
  }
  const open = stands.filter(({ closed }) => !closed)
  const stand = given === undefined && open.length === 1 ? open[0] : open.find(({ key }) => key === given)
  if (stand) return { key: stand.key, stand, reasons: [] }
  if (given !== undefined) return wrong(`「${relation.name}」中没有进行中的 ${given}`, '请选择尚未办结的一项')
  if (!relation.mustName) return { reasons: [] }
  return open.length === 0
    ? wrong(`没有进行中的「${relation.name}」`, '请先登记其开始')
    : wrong(
        `有${open.length}项「${relation.name}」正在进行`,
        `请写明是哪一项：${open.map(({ key }) => key).join('、')}`,
      )
}
