import type { Reason } from '../../kernel/refusal.ts'
import type { Policy } from '../policy.ts'
import { passwordMatches } from './password.ts'

export interface PasswordOwner {
  readonly account: string
  readonly name: string
}
const MOST_SIGNS = 128

/** Why a password is not good enough; empty when it is. */
export function passwordFaults(password: string, owner: PasswordOwner, policy: Policy): Reason[] {
  const says: string[] = []
  const signs = [...password].length
  if (signs < policy.passwordLength) says.push(`密码至少 ${policy.passwordLength} 个字符`)
  if (signs > MOST_SIGNS) says.push(`密码不得超过 ${MOST_SIGNS} 个字符`)
  if (classesOf(password) < policy.passwordClasses)
    says.push(`大写字母、小写字母、数字、符号四类中至少包含 ${policy.passwordClasses} 类`)
  if (namesIn(owner).some((name) => password.toLowerCase().includes(name))) says.push('密码中不得包含账号或姓名')
  if (isCommon(password)) says.push('这个密码过于常见或有规律，容易被猜中')
  return says.map((sentence) => ({ says: sentence, field: 'next', way: '请换一个密码' }))
}

/** Whether a password was among the last ones. `history` is ordered from the newest. */
export async function wasUsed(password: string, history: readonly string[], policy: Policy): Promise<boolean> {
  const last = history.slice(0, policy.passwordHistory)
  const matches = await Promise.all(last.map((stored) => passwordMatches(stored, password, policy)))
  return matches.includes(true)
}

const CLASSES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]
const classesOf = (password: string): number => CLASSES.filter((one) => one.test(password)).length

const namesIn = ({ account, name }: PasswordOwner): string[] =>
  [account, [...account].toReversed().join(''), name]
    .map((text) => text.toLowerCase())
    .filter((text) => text.length >= 2 && /[^\d]/.test(text))

const COMMON = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'p@ssword',
  'qwerty',
  'letmein',
  'welcome',
  'iloveyou',
  'woaini',
  'caizheng',
  'caizhengju',
  'admin',
  'administrator',
  'root123',
  'fadu',
]
const RUNS = [
  '0123456789',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '!@#$%^&*()',
]

/** A common word with a little around it, one sign repeated, or mostly runs of the keyboard. */
function isCommon(password: string): boolean {
  const plain = password.toLowerCase()
  if (new Set(plain).size <= 4) return true
  const words = COMMON.filter((word) => plain.includes(word)).map((word) => word.length)
  if (words.length > 0 && plain.length - Math.max(...words) <= 6) return true
  return inRuns(plain) > plain.length / 2
}

/** How many signs belong to runs of four and more neighbours on keyboard or in order. */
function inRuns(plain: string): number {
  let total = 0
  for (let at = 0; at < plain.length; ) {
    const length = RUNS.reduce((best, run) => Math.max(best, sharedRun(plain.slice(at), run)), 0)
    total += length >= 4 ? length : 0
    at += length >= 4 ? length : 1
  }
  return total
}

function sharedRun(text: string, run: string): number {
  const start = run.indexOf(text[0] ?? ' ')
  if (start < 0) return 0
  let length = 0
  while (length < text.length && text[length] === run[start + length]) length++
  return length
}
