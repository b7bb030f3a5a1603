import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Policy } from '../policy.ts'

const derive = promisify(argon2)
const TAG_BYTES = 32
const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([\w+/]+)\$([\w+/]+)$/

/** The password as it is stored: $argon2id$v=19$m=KiB,t=passes,p=1$salt$tag, base64 without padding. */
export async function hashPassword(password: string, policy: Policy): Promise<string> {
  const salt = randomBytes(16)
  const tag = await tagOf(password, salt, policy.argonKilobytes, policy.argonPasses)
  return `$argon2id$v=19$m=${policy.argonKilobytes},t=${policy.argonPasses},p=1$${plain(salt)}$${plain(tag)}`
}

/** Whether a password is the stored one. Takes as long when nothing is stored, so that an unknown account cannot be told by time. */
export async function passwordMatches(stored: string | undefined, password: string, policy: Policy): Promise<boolean> {
  const match = STORED.exec(stored ?? '')
  if (!match) {
    await tagOf(password, Buffer.alloc(16), policy.argonKilobytes, policy.argonPasses)
    return false
  }
  const [, memory, passes, salt, expected] = match as unknown as [string, string, string, string, string]
  const tag = await tagOf(password, Buffer.from(salt, 'base64'), Number(memory), Number(passes))
  const wanted = Buffer.from(expected, 'base64')
  return tag.length === wanted.length && timingSafeEqual(tag, wanted)
}

const tagOf = (password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> =>
  derive('argon2id', {
    message: password.normalize('NFC'),
    nonce,
    memory,
    passes,
    parallelism: 1,
    tagLength: TAG_BYTES,
  }) as Promise<Buffer>

const plain = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')
