import { chineseDay } from '../../../kernel/day.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { PortalAsked, PortalPage, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { notice } from '../../../portal/parts/blocks.ts'
import { errorOf, errorSummary, type FormError } from '../../../portal/parts/errors.ts'
import { areaField, textField } from '../../../portal/parts/field.ts'
import { button, form } from '../../../portal/parts/form.ts'
import { publicRecord } from '../../../store/public.ts'
import { save } from '../../../store/save.ts'
import { nameOf, type Passage, passagesOf } from '../articles.ts'
import { comments } from '../comments.register.ts'
import { NAME, PATH } from './consultation-pages.ts'
import { type Consultation, consultation } from './drafts-open.ts'
import { linesHtml } from './text-html.ts'

const MOST = 2000

/** An opinion on one passage or on the whole, without signing in; a name is asked for but not needed. */
export const commentPages: readonly PortalPage[] = [
  { method: 'GET', path: `${PATH}/:id/comment`, own: true, run: (asked) => formPage(asked, {}, []) },
  { method: 'POST', path: `${PATH}/:id/comment`, run: takeComment },
  { method: 'GET', path: `${PATH}/:id/received/:comment`, own: true, run: receivedPage },
]

async function formPage(
  asked: PortalAsked,
  typed: Readonly<Record<string, string>>,
  errors: readonly FormError[],
): Promise<PortalReply> {
  const known = await consultation(asked.store, asked.today, asked.params.id ?? '')
  const path = `${PATH}/${known.id}`
  const trail = [
    { path: PATH, name: NAME },
    { path, name: known.row.title ?? '' },
  ]
  if (!known.isOpen) return { title: '征求意见已经结束', status: 410, trail, page: over(known) }
  const at = typed.at ?? asked.query.at
  const passage = passageAt(known, at)
  const title = passage ? `对${nameOf(passage)}提意见` : '对全文提意见'
  const field = (name: string) => ({ name, value: typed[name], error: errorOf(errors, name) })
  return {
    title: `${errors.length > 0 ? '有误：' : ''}${title}`,
    status: errors.length > 0 ? 422 : 200,
    trail,
    page: html`<article class="text">${errorSummary(errors)}<h1>${title}</h1><p>《${known.row.title}（征求意见稿）》，${chineseDay(known.until)}截止。</p>${
      passage && html`<blockquote>${linesHtml(passage.paragraphs.join('\n'))}</blockquote>`
    }${form({
      action: `${path}/comment`,
      guard: asked.guard,
      body: html`<input type="hidden" name="at" value="${passage ? at : ''}">${
        passage &&
        textField({
          ...field('passage'),
          label: '针对的文字',
          hint: '可以从上面摘录一句；针对整条的不必填',
          optional: true,
          most: 500,
        })
      }${areaField({ ...field('opinion'), label: '您的意见', hint: '写明建议怎样修改、为什么。请不要写身份证号码等个人信息', rows: 6, most: MOST })}${textField(
        {
          ...field('who'),
          label: '称呼',
          hint: '只用于联系，不公布',
          optional: true,
          autocomplete: 'name',
          most: 50,
          width: 20,
        },
      )}${textField({ ...field('contact'), label: '联系方式', hint: '需要进一步了解时与您联系，不公布', optional: true, most: 100, width: 20 })}`,
      buttons: html`${button('提交意见')}<a href="${path}">返回征求意见稿</a>`,
    })}</article>`,
  }
}

const over = ({ id }: Consultation) =>
  html`<article class="text"><h1>征求意见已经结束</h1><p>这份草案已经不再征求意见，意见采纳情况见<a href="${PATH}/${id}">征求意见稿</a>。其他意见可以通过政府信箱等渠道反映。</p></article>`

const passageAt = ({ row }: Consultation, at: string | undefined): Passage | undefined =>
  at && /^\d{1,3}$/.test(at) ? passagesOf(row.commentText ?? '')[Number(at) - 1] : undefined

/** Sent twice by the same visitor, it is registered once. */
async function takeComment(asked: PortalAsked): Promise<PortalReply> {
  const { store, work, form: typed, params, visitor, today } = asked
  const known = await consultation(store, today, params.id ?? '')
  const { at, passage, opinion = '', who, contact } = typed
  if (!known.isOpen) return formPage(asked, typed, [])
  if (opinion.trim() === '') return formPage(asked, typed, [{ field: 'opinion', says: '请写下您的意见' }])
  if (opinion.length > MOST)
    return formPage(asked, typed, [
      { field: 'opinion', says: `意见不能超过${MOST}字，现有${opinion.length}字，请分几次提交` },
    ])
  const about = passageAt(known, at)
  const row = {
    draft: known.id,
    drafting: known.row.drafting,
    receivedOn: today,
    channel: 'portal',
    article: about && nameOf(about),
    passage: passage || undefined,
    opinion,
    who: who || undefined,
    contact: contact || undefined,
  }
  const key = `comment-${store.secrets.hash([visitor, known.id, at, opinion].join('\n')).slice(0, 40)}`
  try {
    const { id } = await save(store, work, comments.id, { row, key })
    return { redirect: `${PATH}/${known.id}/received/${id}` }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return formPage(
      asked,
      typed,
      error.reasons.map(({ says, way, field }) => ({
        says: [says, way].filter(Boolean).join('。'),
        ...(field && { field }),
      })),
    )
  }
}

async function receivedPage({ store, today, params }: PortalAsked): Promise<PortalReply> {
  const known = await consultation(store, today, params.id ?? '')
  const found = await publicRecord(store, comments.id, params.comment ?? '', [
    { field: 'draft', op: 'is', value: known.id },
  ])
  const path = `${PATH}/${known.id}`
  return {
    title: '意见已经收到',
    trail: [
      { path: PATH, name: NAME },
      { path, name: known.row.title ?? '' },
    ],
    page: html`<article class="text"><h1>意见已经收到</h1>${notice(
      `登记号：${String(found?.row.number ?? '')}`,
      html`<p>谢谢您的意见。征求意见结束后，可以凭登记号在采纳情况表中查到您的意见是否采纳、为什么。</p>`,
      'good',
    )}<p><a href="${path}">继续看征求意见稿，对其他条文提意见</a></p></article>`,
  }
}
