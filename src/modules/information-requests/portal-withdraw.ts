import type { RecordView } from '../../kernel/wire.ts'
import type { PortalAsked } from '../../portal/door.ts'
import { type Html, html } from '../../portal/html.ts'
import { errorOf, type FormError } from '../../portal/parts/errors.ts'
import { tickField } from '../../portal/parts/field.ts'
import { button, form } from '../../portal/parts/form.ts'

/** Withdrawing is final, so it stands folded away and asks for a tick. */
export const withdrawForm = async (
  { guard }: PortalAsked,
  { state }: RecordView,
  errors: readonly FormError[],
): Promise<Html | false> =>
  state !== 'served' &&
  state !== 'closed' &&
  html`<h2 class="no-print">不再需要了？</h2><details class="no-print"${errorOf(errors, 'sure') && html` open`}><summary>撤回这件申请</summary><div>${form(
    {
      action: '/follow/case/withdraw',
      guard,
      body: html`<p>撤回之后本件终止办理，不能恢复；以后需要时可以重新申请。</p>${tickField({
        name: 'sure',
        label: '我确认撤回这件申请',
        error: errorOf(errors, 'sure'),
      })}`,
      buttons: button('撤回申请', { quiet: true }),
    },
  )}</div></details>`
