import { timingSafeEqual } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { PortalAsked, PortalPage, PortalReply } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { errorOf, errorSummary, type FormError } from '../../portal/parts/errors.ts'
import { textField } from '../../portal/parts/field.ts'
import { button, form } from '../../portal/parts/form.ts'
import { findByBlind } from '../../store/blind.ts'
import { caseView } from '../../store/case-view.ts'
import { remember } from './portal-draft.ts'
import { codeTyped } from './portal-send.ts'
import { requests } from './requests.register.ts'
import { secondProofs } from './second-proof.ts'

/** How long every attempt takes, so that the time tells nothing of what was found. */
const ATTEMPT_MS = 250

/** The door to a case: the code on the receipt together with the last four signs of the telephone, or of the identity number where none was left. */
export const followPages: readonly PortalPage[] = [
  { method: 'GET', path: '/follow', own: true, run: async (asked) => followPage(asked, []) },
  { method: 'POST', path: '/follow', tries: 10, run: follow },
  { method: 'POST', path: '/follow/leave', run: leave },
]

async function follow(asked: PortalAsked): Promise<PortalReply> {
  const code = codeTyped(asked.form.code ?? '')
  const digits = (asked.form.digits ?? '').normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const errors = faults(asked.form.code ?? '', code, digits)
  if (errors.length > 0) return followPage(asked, errors)
  const [found] = await Promise.all([caseOf(asked, code, digits), setTimeout(ATTEMPT_MS)])
  if (found === undefined) return followPage(asked, [{ field: 'code', says: WRONG }])
  await remember(asked, { case: found })
  return { redirect: '/follow/case' }
}

async function leave(asked: PortalAsked): Promise<PortalReply> {
  await remember(asked, {})
  return { redirect: '/follow' }
}

/** The id of the case, when both belong to it. Whether the code or the digits were wrong is not told. */
async function caseOf({ store }: PortalAsked, code: string, digits: string): Promise<string | undefined> {
  for (const id of await findByBlind(store, requests.id, 'queryCode', code)) {
    const { row } = await caseView(store, requests.id, id)
    if (secondProofs(row).some((proof) => endsWith(proof, digits))) return id
  }
  return undefined
}

const endsWith = (proof: string, digits: string): boolean =>
  timingSafeEqual(Buffer.from(proof.slice(-4)), Buffer.from(digits))

const WRONG = '查询码和后四位不相符。请对照登记回执核对；回执遗失的，请按页面底部的电话与我们联系'

function faults(typed: string, code: string, digits: string): readonly FormError[] {
  const errors: FormError[] = []
  if (/[〔号]/.test(typed))
    errors.push({ field: 'code', says: '您填写的是申请编号；为保护您的信息，请填写登记回执上的查询码' })
  else if (code === '') errors.push({ field: 'code', says: '请填写查询码，它在登记回执上，由字母和数字组成' })
  if (!/^[\dA-Z]{4}$/.test(digits))
    errors.push({ field: 'digits', says: '请填写申请时所留电话的后四位；没有留电话的，填写证件号码的后四位' })
  return errors
}

const followPage = ({ guard, form: typed }: PortalAsked, errors: readonly FormError[]): PortalReply => ({
  title: `${errors.length > 0 ? '有误：' : ''}查询办理进度`,
  status: errors.length > 0 ? 422 : 200,
  page: html`<article class="text"><h1>查询办理进度</h1>${errorSummary(errors, '请改正后再查询。')}<p class="lead">查看您的申请办到哪一步、最迟哪一天答复，下载答复，办理补正或者撤回。</p>${form(
    {
      action: '/follow',
      guard,
      body: html`${textField({
        name: 'code',
        label: '查询码',
        hint: '在登记回执上，由字母和数字组成，不区分大小写。',
        value: typed.code,
        error: errorOf(errors, 'code'),
        most: 40,
        width: 10,
      })}${textField({
        name: 'digits',
        label: '电话后四位',
        hint: '申请时所留联系电话的最后四位数字；没有留电话的，填写证件号码的最后四位。',
        value: typed.digits,
        error: errorOf(errors, 'digits'),
        most: 8,
        width: 4,
      })}`,
      buttons: button('查询'),
    },
  )}<h2>没有查询码</h2><p>当面、邮寄、传真提出的申请，查询码印在我们交给您或者寄给您的登记回执上。回执遗失的，请按页面底部的电话联系我们，核对身份后告知。</p></article>`,
})
