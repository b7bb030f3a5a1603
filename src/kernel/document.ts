import type { Day } from './day.ts'

/** An official document as a tree: what it says, not how it looks. Letters, reports and internal forms are all made of it. */
export interface OfficialDocument {
  /** letter: with the issuer's head; report: with a title page; form: an internal sheet (检索记录单, 审查单). */
  readonly kind: 'letter' | 'report' | 'form'
  /** 发文机关标志 and signature, e.g. 云州市财政局. */
  readonly issuer: string
  /** 文号, e.g. 云财公开〔2024〕1号. */
  readonly number?: string
  readonly title: string
  readonly addressee?: string
  readonly blocks: readonly Block[]
  readonly attachments?: readonly string[]
  /** What follows the signature on pages of its own, e.g. the table of sources of a report. */
  readonly annex?: readonly Block[]
  readonly signedOn?: Day
  /** 联系人及电话. */
  readonly contact?: string
  /** 附注, e.g. 此件公开发布. */
  readonly note?: string
  /** 抄送. */
  readonly copies?: readonly string[]
  /** 校验码. */
  readonly verification?: string
}
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly is: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly is: 'table'
      readonly head: readonly (readonly string[])[]
      readonly rows: readonly (readonly Cell[])[]
      readonly widths?: readonly number[]
      readonly caption?: string
      readonly landscape?: boolean
    }
  | { readonly is: 'page-break' }

/** A run with `figure` carries a figure that can be recomputed: its id travels with the printed text. */
export type Run =
  | string
  | { readonly text: string; readonly figure: string }
  | { readonly text: string; readonly bold?: true; readonly red?: true }
export type Cell =
  | string
  | {
      readonly text: string
      readonly span?: number
      readonly down?: number
      readonly figure?: string
      readonly align?: 'left' | 'center' | 'right'
    }

export const paragraph = (...runs: readonly Run[]): Block => ({ is: 'paragraph', runs })
export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ is: 'heading', level, text })
