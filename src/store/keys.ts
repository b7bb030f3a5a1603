import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '../kernel/refusal.ts'
import { syncPath, writeDurably } from './durable-write.ts'

/** The keys of an installation. They live beside the database, never in it. */
export interface Keys {
  readonly evidence: Buffer
  readonly blind: Buffer
  readonly master: Buffer
  /** PEM of the SM2 key that signs the roots of seals. */
  readonly signing: string
  /** Tells two sets of keys apart without saying anything of them. */
  readonly fingerprint: string
}
const SYMMETRIC = ['evidence', 'blind', 'master'] as const

/** Reads the keys of a folder; makes them (0600) where the folder has none. Throws a Refusal when only some are there. */
export function keysIn(folder: string): Keys {
  const files = [...SYMMETRIC.map((name) => `${name}.key`), 'signing.pem'].map((name) => join(folder, name))
  const present = files.filter((file) => existsSync(file))
  if (present.length === 0) make(folder)
  else if (present.length < files.length)
    throw refuse(`密钥目录 ${folder} 不完整，缺少 ${files.filter((file) => !existsSync(file)).join('、')}`, {
      way: '请从密钥备份恢复该目录；系统不会另造密钥，否则已有的佐证材料将无法核验',
    })
  const [evidence, blind, master] = SYMMETRIC.map((name) => secret(join(folder, `${name}.key`)))
  const signing = readFileSync(join(folder, 'signing.pem'), 'utf8')
  const all = Buffer.concat([evidence as Buffer, blind as Buffer, master as Buffer, Buffer.from(signing)])
  return {
    evidence: evidence as Buffer,
    blind: blind as Buffer,
    master: master as Buffer,
    signing,
    fingerprint: createHash('sm3').update(all).digest('hex').slice(0, 32),
  }
}

/** All at once: a half-made folder of keys never has the right name. */
function make(folder: string): void {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  for (const name of SYMMETRIC) writeDurably(join(fresh, `${name}.key`), randomBytes(32).toString('hex'), 0o600)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' })
  writeDurably(join(fresh, 'signing.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 0o600)
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  renameSync(fresh, folder)
  chmodSync(folder, 0o700)
  syncPath(dirname(folder))
}

function secret(file: string): Buffer {
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (key.length !== 32) throw refuse(`密钥文件 ${file} 已损坏`, { way: '请从密钥备份恢复该文件' })
  return key
}
