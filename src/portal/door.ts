import type { Day } from '../kernel/day.ts'
import type { OfficialDocument } from '../kernel/document.ts'
import type { Filter, ListQuery, Store, Work } from '../store/contract.ts'
import type { Html } from './html.ts'

/** What a module's portal.ts offers to the public, exported as `portal`: pages, their place in the navigation, what it publishes. */
export interface PortalDoor {
  readonly navigation?: readonly PortalService[]
  readonly pages: readonly PortalPage[]
  /** Registers whose rows anyone may read, each with a list and a page per row made by the portal itself. */
  readonly published?: readonly Published[]
  /** What the module has for the public: the newest, or with `text` what matches it. The newest first, at most `limit`. */
  readonly find?: (asked: Sought) => Promise<readonly PortalEntry[]>
}
export interface PortalService {
  readonly path: string
  readonly name: string
  readonly says: string
  /** One of the things that people come for: shown large on the home page. */
  readonly service?: true
}
export interface Sought {
  readonly store: Store
  readonly today: Day
  readonly text?: string
  readonly limit: number
}
export interface PortalEntry {
  readonly path: string
  readonly title: string
  /** What kind of thing it is: 年度报告, 常见问题. */
  readonly kind: string
  readonly on?: Day
  readonly says?: string
}
export interface Published {
  /** e.g. '/reports'; a row stands at '/reports/{id}'. */
  readonly path: string
  readonly register: string
  readonly name: string
  readonly says: string
  /** Which rows are public: the state or field that says so. */
  readonly filters?: readonly Filter[]
  readonly order?: NonNullable<ListQuery['order']>
  /** The public fields that name a row and date it. */
  readonly title: string
  readonly dated: string
  /** The page that leads here, above it in the trail; the navigation then names that page only. */
  readonly under?: { readonly path: string; readonly name: string }
}

export interface PortalPage {
  readonly method: 'GET' | 'POST'
  /** e.g. '/apply/:step'. */
  readonly path: string
  /** A form or somebody's case: no cache keeps it, and the visitor gets a token. Every POST is. */
  readonly own?: true
  /** Refused answers that one address may get in a quarter of an hour, where guessing must not pay. */
  readonly tries?: number
  readonly run: (asked: PortalAsked) => Promise<PortalReply>
}
export interface PortalAsked {
  readonly store: Store
  readonly today: Day
  /** The public at work: may only bring something in. */
  readonly work: Work
  /** The system at work, to read a case for a visitor who has shown that it is his. */
  readonly system: Work
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Texts as they were typed. A field that came several times has its values joined by a line break. */
  readonly form: Readonly<Record<string, string>>
  readonly files: readonly UploadedFile[]
  /** Files that were not accepted, each with the sentence that says why. */
  readonly refusedFiles: readonly { readonly field: string; readonly says: string }[]
  /** A random token of this visitor, from a cookie; empty on pages that are not `own`. */
  readonly visitor: string
  /** Stands in every form: the token against forged posts and the trap for robots. */
  readonly guard: Html
}
export interface UploadedFile {
  readonly field: string
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}
export type PortalReply =
  | {
      readonly page: Html
      readonly title: string
      readonly status?: number
      /** The pages above it, from the home page down. */
      readonly trail?: readonly { readonly path: string; readonly name: string }[]
    }
  | { readonly redirect: string }
  | { readonly file: Uint8Array; readonly name: string; readonly type: string }
  /** Sent as .docx. `name` without suffix. */
  | { readonly document: OfficialDocument; readonly name: string }
