import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Store } from '../store/contract.ts'
import { type Html, html } from './html.ts'

/** A visitor's token: 160 bits that nobody can guess. */
export const newVisitor = (): string => randomBytes(20).toString('hex')

/** The hidden parts of every form: a token that only this visitor's pages carry, and a field that only robots fill. */
export const guardOf = (store: Store, visitor: string): Html =>
  html`<input type="hidden" name="${TOKEN}" value="${tokenOf(store, visitor)}"><div class="trap" aria-hidden="true"><label>此栏请留空<input name="${TRAP}" tabindex="-1" autocomplete="off"></label></div>`

/** Why a post is not taken at once; undefined when it comes from a form of this visitor. */
export function suspicion(store: Store, visitor: string, form: Readonly<Record<string, string>>): string | undefined {
  if (form[TRAP]) return '有一个应当留空的栏目被填写了，这通常是自动填表程序所为。'
  const given = Buffer.from(form[TOKEN] ?? '')
  const wanted = Buffer.from(tokenOf(store, visitor))
  if (visitor === '' || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    return '页面打开的时间过长，或者浏览器没有保存 Cookie，无法确认这次提交来自本站的表单。'
  return undefined
}

/** What was typed, without the hidden parts. */
export const typed = (form: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== TOKEN && name !== TRAP))

const TOKEN = 'guard'
const TRAP = 'second-remark'

const tokenOf = (store: Store, visitor: string): string => store.secrets.mac(`portal form of ${visitor}`)
