import { chineseDay } from '../../kernel/day.ts'
import { printMoney } from '../../kernel/money.ts'
import type { CaseView } from '../../kernel/procedure.ts'
import type { RecordView } from '../../kernel/wire.ts'
import type { PortalAsked } from '../../portal/door.ts'
import { type Html, html } from '../../portal/html.ts'
import { facts, notice } from '../../portal/parts/blocks.ts'
import type { FormError } from '../../portal/parts/errors.ts'
import { caseView } from '../../store/case-view.ts'
import { lastOf, type RequestView } from './case-facts.ts'
import { correctionForm } from './portal-correct.ts'
import { requests } from './requests.register.ts'

/** What the applicant is to do now, until when, and the form for it. Nothing while it is the office's turn. */
export async function askedNow(
  asked: PortalAsked,
  found: RecordView,
  errors: readonly FormError[],
): Promise<Html | false> {
  const show = found.state === undefined ? undefined : SHOWS[found.state]
  if (!show) return false
  return show(asked, (await caseView(asked.store, requests.id, found.id)) as CaseView as RequestView, found, errors)
}

type Show = (asked: PortalAsked, view: RequestView, found: RecordView, errors: readonly FormError[]) => Html

const SHOWS: Readonly<Record<string, Show>> = {
  waitCorrection: (asked, view, found, errors) => {
    const { data = {} } = lastOf(view, 'askToCorrect') ?? {}
    return html`${notice(
      `请于 ${dueOf(found, 'correction')}前（含当日）补正`,
      html`<p class="typed">${String(data.points ?? '')}</p>${
        data.example !== undefined && html`<p>填写示例：${String(data.example)}</p>`
      }<p>没有正当理由逾期不补正的，视为放弃申请，不再处理。补正后，答复期限自收到补正的申请之日起重新计算。</p>`,
      'heed',
    )}${correctionForm(asked, view, errors)}`
  },
  waitFee: (_, view, found) =>
    notice(
      '请缴纳信息处理费',
      html`${facts([
        ['金额', printMoney(view.row.feeAmount ?? (0n as never), '元', 2)],
        ['怎样缴纳', String(lastOf(view, 'notifyFee')?.data.way ?? '')],
        ['缴费期限', dueOf(found, 'feePayment')],
      ])}<p>计算过程见下面“给您的文书”中的收费通知书。逾期未缴纳的，视为放弃申请，不再处理；缴纳后，答复期限自缴纳完毕次日起重新计算。</p>`,
      'heed',
    ),
  waitReason: ({ store }, view, found) =>
    notice(
      `请于 ${dueOf(found, 'reasons')}前（含当日）说明理由`,
      html`<p class="typed">${String(lastOf(view, 'askReasons')?.data.facts ?? '')}</p><p>您申请的数量、频次明显超过合理范围，请书面说明理由，寄送或者当面交到：${store.office.address}（${store.office.contact}）。理由不合理的，将告知不予处理。</p>`,
      'heed',
    ),
}

const dueOf = ({ deadlines }: RecordView, id: string): string => {
  const found = deadlines.find((one) => one.id === id)
  return found?.due ? `${chineseDay(found.due)}` : '通知书载明的日期'
}
