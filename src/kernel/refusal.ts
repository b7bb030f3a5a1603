import type { Citation } from './law.ts'
import type { Role } from './role.ts'

/** One reason why something cannot be done: what is wrong, on what basis, and the way out. */
export interface Reason {
  readonly says: string
  readonly basis?: Citation
  readonly way?: string
  /** The field that it concerns, where there is one. */
  readonly field?: string
}

/** An expected no: a list of sentences for the person who asked. Nothing was written, nothing typed is lost. */
export class Refusal extends Error {
  readonly reasons: readonly Reason[]
  constructor(reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.says).join('；'))
    this.name = 'Refusal'
    this.reasons = reasons
  }
}
export const refuse = (says: string, more: Omit<Reason, 'says'> = {}): Refusal => new Refusal([{ says, ...more }])

/** Inside the scope, but not for this role: says which role could. */
export class NotPermitted extends Error {
  readonly roles: readonly Role[]
  constructor(action: string, roles: readonly Role[]) {
    super(
      roles.length > 0
        ? `您的岗位不能${action}；可由${roles.map((role) => role.name).join('、')}办理`
        : `任何岗位都不能${action}`,
    )
    this.name = 'NotPermitted'
    this.roles = roles
  }
}

/** Outside the scope: for this person it does not exist. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`没有找到${what}，或者它不在您的工作范围内`)
    this.name = 'NotFound'
  }
}

/** States what must be true; a failure is a bug, never a message to a user. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${what}`)
}
