import type { FastifyInstance } from 'fastify'
import type { Instant, SessionView } from '../../kernel/wire.ts'
import { endSession, type OpenSession, touchSession } from '../../store/sessions.ts'
import type { Context, SignedIn } from '../context.ts'
import { secondsBetween } from '../instants.ts'
import { tokenHash, tokenIn } from './cookie.ts'
import { isIdle } from './sign-in.ts'
import { signIntoRequest } from './signed-in.ts'

/** A session is touched at most this often, so that reading costs no write. */
const TOUCH_SECONDS = 60

/** Finds who sent a request, before anything else is decided. A session that is idle, over or of a closed account is none. */
export function openSessions(app: FastifyInstance, context: Context): void {
  app.addHook('onRequest', async (request) => {
    const token = tokenIn(request, context.secure)
    if (token === undefined || !needsSession(request.url)) return
    const found = await context.sessions.get(tokenHash(token))
    if (!found) return
    const now = context.clock()
    if (isOver(context, found, now)) {
      context.sessions.forget()
      await endSession(context.store, found.token)
    } else {
      if (secondsBetween(found.seenAt, now) >= TOUCH_SECONDS) {
        await touchSession(context.store, found.token, now)
        context.sessions.keep({ ...found, seenAt: now })
      }
      signIntoRequest(request, signedInBy(context, found, now))
    }
  })
}

/** Pages of the portal and files of the application are the same for everybody. */
const needsSession = (url: string): boolean => url.startsWith('/api/')

const isOver = (context: Context, { seenAt, expiresAt, account }: OpenSession, now: Instant): boolean =>
  expiresAt <= now ||
  secondsBetween(seenAt, now) > context.policy.idleMinutes * 60 ||
  account.disabled ||
  isIdle(context, account, now)

export function signedInBy(context: Context, session: OpenSession, now: Instant): SignedIn {
  const { account } = session
  const must = mustDo(context, session, now)
  return {
    accountId: account.id,
    account: account.login,
    person: account.person,
    name: account.name,
    demonstration: account.demonstration,
    session: session.token.slice(0, 16),
    csrf: session.csrf,
    ...(account.kind !== 'business' && { administers: account.kind }),
    ...(must && { must }),
  }
}

/** Before anything else: the second factor, which administrators must have, and a password that is not too old. */
function mustDo({ policy, mode }: Context, { account, step }: OpenSession, now: Instant): SessionView['must'] {
  if (account.totp && step !== 'second') return 'enter-totp'
  if (mode === 'demonstration' && account.demonstration) return undefined
  const old = secondsBetween(account.passwordSetAt, now) > policy.passwordDays * 86_400
  if (account.mustChange || old) return 'change-password'
  return account.kind !== 'business' && !account.totp ? 'enrol-totp' : undefined
}
