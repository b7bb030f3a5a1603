import type { Day } from './day.ts'
import type { Explanation } from './explain.ts'
import type { Figure } from './figure.ts'
import type { FileRef } from './register.ts'

/** What travels between server and screens. Money is a decimal string of 分, days are YYYY-MM-DD, instants ISO 8601 in UTC. */
export type Instant = string

/** A reason as it is shown: the basis already printed as a citation. */
export interface ReasonView {
  readonly says: string
  readonly basis?: string
  readonly way?: string
  readonly field?: string
}
/** The body of every answer that is not a success. `reasons` is never empty. */
export interface ProblemView {
  readonly problem:
    | 'refused'
    | 'not-permitted'
    | 'not-found'
    | 'invalid'
    | 'conflict'
    | 'too-many'
    | 'fault'
    | 'signed-out'
  readonly reasons: readonly ReasonView[]
  /** The trace of a fault, to be told to the administrator. */
  readonly trace?: string
}
export interface PlaceView {
  readonly region: string
  readonly unit: string
}
export interface DeadlineView {
  readonly id: string
  readonly name: string
  readonly track?: string
  readonly binds: 'office' | 'other'
  readonly leading: boolean
  readonly due?: Day
  readonly start?: Day
  readonly provisional?: boolean
  readonly stopped?: string
  readonly endedOn?: Day
  readonly inTime?: boolean
  /** Working days left as of today; negative when overdue. Absent when ended or standing still. */
  readonly left?: number
}
/** One line of a list. Personal values are masked. */
export interface RowView {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly place: PlaceView
  readonly state?: string
  readonly openedOn: Day
  /** The leading deadline. */
  readonly due?: Day
  readonly left?: number
  readonly row: Readonly<Record<string, unknown>>
}
export interface PageView {
  readonly rows: readonly RowView[]
  /** Opaque; the next page begins after it. Absent on the last page. */
  readonly next?: string
  /** Present when asked for. `more` = at least n, shown as 10,000+. */
  readonly total?: { readonly n: number; readonly more: boolean }
  /** Names of the people, units and rows that the rows refer to, by id; where absent the id is shown. */
  readonly names?: Readonly<Record<string, string>>
  /** What the asking person may do with the register. */
  readonly can: {
    readonly create: boolean
    readonly amend: boolean
    readonly export: boolean
    readonly import: boolean
  }
}
export interface MomentView {
  readonly n: number
  readonly step: string
  readonly name: string
  readonly number?: string
  readonly on: Day
  readonly recordedAt: Instant
  /** Recorded after the day on which it happened. */
  readonly late: boolean
  readonly person: string
  readonly personName: string
  /** Who acted, where that is not the recorder. */
  readonly actor?: string
  readonly data: Readonly<Record<string, unknown>>
  readonly letter?: { readonly id: string; readonly name: string; readonly number?: string }
  readonly evidence: string
}
/** A step and why it cannot be taken now; takeable when `reasons` is empty. */
export interface StepView {
  readonly step: string
  readonly reasons: readonly ReasonView[]
  /** Refused only for want of a role, version or state; the roles that could. */
  readonly roles: readonly string[]
  readonly permitted: boolean
}
export interface EvidenceView {
  readonly id: string
  readonly at: Instant
  readonly what: string
  readonly person: string
  readonly personName: string
  readonly hash: string
  /** The seal that holds it; absent until the next sealing. */
  readonly seal?: string
  readonly files: readonly FileRef[]
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
  readonly reason?: string
}
export interface RecordView extends RowView {
  readonly register: string
  readonly procedure?: string
  readonly createdBy: string
  readonly createdByName: string
  readonly names: Readonly<Record<string, string>>
  readonly history: readonly MomentView[]
  readonly tracks: readonly {
    readonly track: string
    readonly key: string
    readonly name: string
    readonly openedOn: Day
  }[]
  readonly deadlines: readonly DeadlineView[]
  readonly steps: readonly StepView[]
  readonly can: { readonly amend: boolean; readonly unmask: boolean }
  /** Records of other registers that point here, as neutral pairs. */
  readonly linked: readonly { readonly register: string; readonly id: string; readonly title: string }[]
}
export interface ExplanationView extends Explanation {
  readonly deadline: DeadlineView
}
export interface SavedView {
  readonly id: string
  readonly version: number
  readonly evidence: string
  /** The same write had been made before; nothing was written again. */
  readonly repeated: boolean
  readonly letter?: { readonly id: string; readonly name: string }
}
export interface SessionView {
  readonly person: string
  readonly name: string
  readonly account: string
  readonly posts: readonly {
    readonly post: string
    readonly role: string
    readonly roleName: string
    readonly unit: string
    readonly unitName: string
  }[]
  readonly roles: readonly string[]
  readonly administers?: 'system' | 'security' | 'audit'
  readonly home: string
  readonly today: Day
  /** 演示日期; present in demonstration mode only. */
  readonly demonstration?: Day
  readonly bureau: string
  readonly city: string
  /** Sent back in the header x-fadu-csrf of every write. */
  readonly csrf: string
  /** What must be done before anything else. */
  readonly must?: 'change-password' | 'enrol-totp' | 'enter-totp'
}
export interface HomeItem {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly says: string
  readonly due?: Day
  readonly left?: number
  readonly state?: string
}
/** 今天必须办 / 快到期 / 轮到我办 / 我等别人 / 我的数. Each list is cut at 8 with its count beside it. */
export interface HomeView {
  readonly mustToday: HomeList
  readonly soon: HomeList
  readonly turn: HomeList
  readonly waiting: HomeList
  readonly figures: readonly {
    readonly name: string
    readonly value: string
    readonly unit: string
    readonly opens: string
    readonly note?: string
  }[]
  /** The questions that the duties answer for this home; those whose register the person may not read are absent. */
  readonly answers: readonly HomeAnswer[]
  /** For a district bureau or a unit: the registers that hold something of it already, and how many rows. */
  readonly known?: readonly { readonly register: string; readonly count: number }[]
  readonly notices: readonly {
    readonly id: string
    readonly at: Instant
    readonly says: string
    readonly opens?: string
  }[]
}
/** Cut at some lines, with the count of all beside it. */
export interface HomeAnswer extends HomeList {
  readonly id: string
  readonly name: string
  /** Where all of them stand. */
  readonly opens: string
  readonly nothing: string
}
export interface HomeList {
  readonly count: number
  readonly items: readonly HomeItem[]
}
export interface ImportView {
  readonly read: number
  /** Rows that were written; in a trial, rows that could be. */
  readonly accepted: number
  readonly refused: readonly { readonly row: number; readonly field: string; readonly says: string }[]
  /** The same workbook with the sentences written into it, to be fetched under /api/files/{hash}. */
  readonly marked?: FileRef
  /** What was left out or taken in another way, in Chinese: hidden sheets, unknown columns, formulas. */
  readonly notes?: readonly string[]
}
export interface JobView {
  readonly id: string
  readonly name: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly done: number
  readonly of?: number
  readonly says?: string
  readonly file?: FileRef
}
export type FigureView = Figure & { readonly counts: string; readonly closed?: readonly string[] }
