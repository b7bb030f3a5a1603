import type { PortalAsked } from '../../portal/door.ts'
import { type Html, html } from '../../portal/html.ts'
import { errorOf, type FormError } from '../../portal/parts/errors.ts'
import { areaField } from '../../portal/parts/field.ts'
import { button, form } from '../../portal/parts/form.ts'
import { isPast, itemsOf, type RequestView } from './case-facts.ts'
import { filesControl } from './portal-files.ts'
import { itemsTyped } from './portal-what.ts'

/** The items as they stand, to be put right in place, and one empty box for what was missing. */
export function correctionForm(asked: PortalAsked, view: RequestView, errors: readonly FormError[]): Html {
  const again = asked.form['item-1'] !== undefined
  const items = again ? itemsTyped(asked) : itemsOf(view).map((item) => item.asked)
  const late = isPast(view, 'correction', asked.today)
  return form({
    action: '/follow/case/correct',
    guard: asked.guard,
    uploads: true,
    body: html`<h2>提交补正</h2>${items.map(
      (text, index) =>
        html`<div class="item">${areaField({ name: `item-${index + 1}`, label: `第 ${index + 1} 项`, value: text, error: errorOf(errors, `item-${index + 1}`), rows: 4 })}</div>`,
    )}${areaField({
      name: 'note',
      label: '补充说明',
      optional: true,
      hint: '不便写在上面各项里的内容写在这里。',
      value: asked.form.note,
      rows: 3,
    })}${
      late &&
      areaField({
        name: 'goodReason',
        label: '逾期补正的正当理由',
        hint: '补正期限已经届满，有正当理由的仍可补正。',
        value: asked.form.goodReason,
        error: errorOf(errors, 'goodReason'),
        rows: 3,
      })
    }${filesControl('application', '附件', '身份证明或者补充材料，如需要。', [], errors)}`,
    buttons: button('提交补正'),
  })
}
