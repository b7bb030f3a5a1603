import { randomInt } from 'node:crypto'
import type { Day } from '../kernel/day.ts'
import { refuse } from '../kernel/refusal.ts'
import { appointments, people, personnelOfficer, posts, regions, units } from '../modules/organization/index.ts'
import { systemActor } from '../modules/organization/server.ts'
import { policyOf } from '../server/policy.ts'
import { hashPassword } from '../server/session/password.ts'
import { addAccount } from '../store/account-changes.ts'
import { audit } from '../store/audit.ts'
import type { Office, Store, Work } from '../store/contract.ts'
import { save } from '../store/save.ts'
import { transaction } from '../store/transaction.ts'
import type { Asked } from './command.ts'

const KINDS = { system: '系统管理员', security: '安全管理员', audit: '审计管理员', personnel: '人事工作人员' } as const
type Kind = keyof typeof KINDS
interface First {
  readonly kind: Kind
  readonly login: string
  readonly name: string
}
const PERSON = 'person-1'

/** The four people with whom a bureau begins, from options written account:name. Refuses one person in two of the posts. */
export function firstPeople(options: Asked['options']): readonly First[] {
  const all = (Object.keys(KINDS) as Kind[]).map((kind): First => {
    const match = /^([a-z][a-z0-9._-]{2,39})[:：](.{1,40})$/.exec(options[kind] ?? '')
    if (!match) throw refuse(`--${kind} 应当写成 账号:姓名，账号以小写字母开头，3 至 40 个小写字母、数字或 . _ -`)
    return { kind, login: match[1] ?? '', name: (match[2] ?? '').trim() }
  })
  for (const one of all)
    for (const other of all)
      if (one !== other && (one.login === other.login || one.name === other.name))
        throw refuse(`${KINDS[one.kind]}和${KINDS[other.kind]}是同一个人或者同一账号`, {
          way: '三名管理员互不兼任，也不得兼办业务，请指定四个不同的人',
        })
  return all
}

/** Founds the bureau through real steps: region, unit, the post that keeps the staff list, and an account for each of the four. */
export async function createFirstPeople(
  store: Store,
  today: Day,
  { home, city, bureau }: Office,
  code: string,
  all: readonly First[],
) {
  const work: Work = { actor: systemActor(store), today, via: 'command' }
  const officer = all.find(({ kind }) => kind === 'personnel')?.name ?? ''
  const rows = [
    [regions.id, home.region, { name: city, code, level: 'city', from: today }],
    [units.id, home.unit, { name: bureau, kind: 'finance-bureau', seat: home.region, from: today }],
    [
      posts.id,
      'post-1',
      { name: personnelOfficer.name, of: home.unit, role: personnelOfficer.id, order: 1, from: today },
    ],
    [people.id, PERSON, { name: officer, employer: home.unit, staffKind: 'civil', from: today }],
    [appointments.id, 'appointment-1', { post: 'post-1', holder: PERSON, manner: 'regular', from: today }],
  ] as const
  return transaction(store, async (tx) => {
    for (const [register, id, row] of rows) await save(tx, work, register, { id, place: home, row })
    const made = []
    for (const { kind, login, name } of all) {
      const password = newPassword()
      const hashed = await hashPassword(password, policyOf())
      const whose =
        kind === 'personnel' ? { person: PERSON, kind: 'business' as const } : { person: `administrator-${kind}`, kind }
      await addAccount(tx, { ...whose, login, name, password: hashed, mustChange: true })
      await audit(tx, { work, action: 'make-account', object: `account ${whose.person}`, result: 'done' })
      made.push({ post: KINDS[kind], name, login, password })
    }
    return made
  })
}

/** Signs that nobody confuses when copying by hand. */
const SETS = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '#%+-=?']
const LENGTH = 16

function newPassword(): string {
  const all = SETS.join('')
  for (;;) {
    const signs = Array.from({ length: LENGTH }, () => all[randomInt(all.length)])
    if (SETS.every((set) => signs.some((sign) => set.includes(sign ?? '')))) return signs.join('')
  }
}
