import type { Store } from '../store/contract.ts'
import type { Html } from './html.ts'

/** What a module's portal.ts offers to the public, exported as `portal`: pages and their place in the navigation. */
export interface PortalDoor {
  readonly navigation?: readonly { readonly path: string; readonly name: string; readonly says: string }[]
  readonly pages: readonly PortalPage[]
}
export interface PortalPage {
  readonly method: 'GET' | 'POST'
  /** e.g. '/apply/:step'. */
  readonly path: string
  readonly run: (asked: PortalAsked) => Promise<PortalReply>
}
export interface PortalAsked {
  readonly store: Store
  readonly today: import('../kernel/day.ts').Day
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly form: Readonly<Record<string, string>>
  readonly files: readonly { readonly field: string; readonly name: string; readonly bytes: Uint8Array }[]
  /** A random token of this visitor's form draft, from a cookie; empty on the first visit. */
  readonly visitor: string
}
export type PortalReply =
  | { readonly page: Html; readonly title: string; readonly status?: number }
  | { readonly redirect: string }
  | { readonly file: Uint8Array; readonly name: string; readonly type: string }
