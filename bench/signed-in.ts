import { PASSWORD } from './bureau.ts'

/** What a member of staff sends with every request. */
export type Headers = Readonly<Record<'cookie' | 'x-fadu-csrf', string>>

/** Signs in on a running server: the officer for information requests, unless another account is named. */
export async function signIn(port: number, account = 'gongkai'): Promise<Headers> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: PASSWORD }),
  })
  const view = (await answer.json()) as { csrf?: string }
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!answer.ok || !cookie || !view.csrf) throw new Error(`cannot sign in as ${account}: ${JSON.stringify(view)}`)
  return { cookie, 'x-fadu-csrf': view.csrf }
}
