import type { PortalAsked } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { errorOf, type FormError } from '../../portal/parts/errors.ts'
import { areaField } from '../../portal/parts/field.ts'
import { button } from '../../portal/parts/form.ts'
import type { Application } from './portal-draft.ts'
import { filesControl, filesOver } from './portal-files.ts'
import { type ApplyStep, fault } from './portal-step.ts'

export const MOST_ITEMS = 20
const LONGEST = 2000
const itemName = (index: number): string => `item-${index + 1}`

/** 第二步: what is asked, item by item, so that each can be answered by itself. */
export const what: ApplyStep = {
  id: 'what',
  name: '申请内容',
  title: '您想要什么信息',
  read: async (application, asked) => ({
    ...application,
    items: afterAct(itemsTyped(asked), asked.form.act),
    attachments: await filesOver(application.attachments, asked, 'application'),
  }),
  faults: ({ items }) => itemFaults(items),
  body: ({ items, attachments }, errors) =>
    html`<p class="lead">一项写一件信息，便于逐项答复。写清名称、文号、时间或者其他特征，我们才能准确找到它。不需要说明用途。</p>${items.map(
      (text, index) =>
        html`<section class="item" id="${itemName(index)}-box">${areaField({
          name: itemName(index),
          label: `第 ${index + 1} 项`,
          ...(index === 0 && { hint: '例如：云州市市级部门2024年“三公”经费预算汇总表；某财〔2024〕15号文件全文。' }),
          value: text,
          error: errorOf(errors, itemName(index)),
          rows: 4,
          most: LONGEST,
        })}${
          items.length > 1 &&
          html`<div class="buttons">${button(`移除第 ${index + 1} 项`, { act: `remove-${index + 1}`, quiet: true })}</div>`
        }</section>`,
    )}${items.length < MOST_ITEMS && html`<p>${button('再加一项', { act: 'add', quiet: true })}</p>`}${filesControl(
      'application',
      '附件',
      '如有已经写好的申请书、身份证明或者便于查找的材料，可以上传。',
      attachments,
      errors,
    )}`,
}

/** The typed items in their order; a form without any has one empty. */
export function itemsTyped({ form }: Pick<PortalAsked, 'form'>): readonly string[] {
  const items: string[] = []
  for (let index = 0; index < MOST_ITEMS; index++) {
    const text = form[itemName(index)]
    if (text !== undefined) items.push(text.trim())
  }
  return items.length > 0 ? items : ['']
}

/** Adding and removing are buttons of the same form, so that they need no script. Otherwise empty items fall away, but for one. */
function afterAct(items: readonly string[], act: string | undefined): readonly string[] {
  if (act === 'add') return items.length < MOST_ITEMS ? [...items, ''] : items
  const removed = /^remove-(\d+)$/.exec(act ?? '')?.[1]
  const left =
    removed === undefined ? items.filter((item) => item !== '') : items.filter((_, at) => at !== Number(removed) - 1)
  return left.length > 0 ? left : ['']
}

export function itemFaults(items: readonly string[]): readonly FormError[] {
  if (items.every((item) => item === '')) return [fault(itemName(0), '请写明您要申请公开的信息，至少一项')]
  return items.flatMap((item, index) => {
    if (item === '') return []
    if ([...item].length < 4) return [fault(itemName(index), `第 ${index + 1} 项太短，请写清信息的名称或者特征`)]
    return [...item].length > LONGEST
      ? [fault(itemName(index), `第 ${index + 1} 项超过 ${LONGEST} 字，请精简，或者分成几项`)]
      : []
  })
}

/** One line for the register: the first item, cut, and how many there are. */
export function subjectOf(items: readonly string[]): string {
  const first = (items[0] ?? '').split('\n', 1)[0] ?? ''
  const signs = [...first]
  const cut = signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : first
  return items.length > 1 ? `${cut}等 ${items.length} 项` : cut
}

export const isItemsAct = (act: string | undefined): boolean => act === 'add' || /^remove-\d+$/.test(act ?? '')

/** Where the page opens again after an act: at the new item, or at the list. */
export const anchorAfter = (application: Application, act: string | undefined): string =>
  act === 'add' ? `#${itemName(application.items.length - 1)}` : `#${itemName(0)}-box`
