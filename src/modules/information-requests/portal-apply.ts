import { Refusal } from '../../kernel/refusal.ts'
import type { PortalAsked, PortalPage, PortalReply } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { progress } from '../../portal/parts/blocks.ts'
import { errorSummary, type FormError } from '../../portal/parts/errors.ts'
import { button, form } from '../../portal/parts/form.ts'
import { comeBack, summary } from './portal-check.ts'
import {
  type Application,
  applicationBy,
  applicationOf,
  DRAFT_DAYS,
  forget,
  keep,
  newApplication,
  remember,
} from './portal-draft.ts'
import { how } from './portal-how.ts'
import { send } from './portal-send.ts'
import { startPage } from './portal-start.ts'
import type { ApplyStep } from './portal-step.ts'
import { anchorAfter, isItemsAct, what } from './portal-what.ts'
import { who } from './portal-who.ts'

const steps: readonly ApplyStep[] = [who, what, how]
const names = [...steps.map(({ name }) => name), '核对提交']
const TRAIL = [{ path: '/apply', name: '申请公开' }]

/** The application: a start, three steps and the check; each step keeps what was typed before it judges it. */
export const applyPages: readonly PortalPage[] = [
  { method: 'GET', path: '/apply', own: true, run: async (asked) => startPage(asked, await applicationOf(asked)) },
  { method: 'POST', path: '/apply', run: begin },
  { method: 'GET', path: '/apply/continue/:token', own: true, run: comeAgain },
  ...steps.flatMap((step, at): readonly PortalPage[] => [
    { method: 'GET', path: `/apply/${step.id}`, own: true, run: (asked) => showStep(asked, step, at) },
    { method: 'POST', path: `/apply/${step.id}`, run: (asked) => takeStep(asked, step, at) },
  ]),
  { method: 'GET', path: '/apply/check', own: true, run: check },
  { method: 'POST', path: '/apply/check', run: handIn },
]

async function begin(asked: PortalAsked): Promise<PortalReply> {
  const application = newApplication()
  await keep(asked, application)
  await remember(asked, { application: application.token })
  return { redirect: '/apply/who' }
}

async function comeAgain(asked: PortalAsked): Promise<PortalReply> {
  const application = await applicationBy(asked, asked.params.token ?? '')
  if (!application) return over
  await remember(asked, { application: application.token })
  return { redirect: firstOpen(application) ?? '/apply/check' }
}

async function showStep(asked: PortalAsked, step: ApplyStep, at: number): Promise<PortalReply> {
  const application = await applicationOf(asked)
  return application ? stepPage(asked, application, step, at, []) : over
}

/** What was typed is kept first, right or wrong; then it is judged. */
async function takeStep(asked: PortalAsked, step: ApplyStep, at: number): Promise<PortalReply> {
  const begun = await applicationOf(asked)
  const application = await step.read(begun ?? newApplication(), asked)
  await keep(asked, application)
  // Typed for too long: the old draft has gone, a new one takes over what just came.
  if (!begun) await remember(asked, { application: application.token })
  const { act } = asked.form
  const refused = asked.refusedFiles.map(({ field, says }) => ({ field, says }))
  if (isItemsAct(act) && refused.length === 0) return { redirect: `/apply/${step.id}${anchorAfter(application, act)}` }
  const errors = [...step.faults(application), ...refused]
  if (errors.length > 0) return stepPage(asked, application, step, at, errors)
  const next = steps[at + 1]
  return { redirect: next ? `/apply/${next.id}` : '/apply/check' }
}

function stepPage(
  { guard, store }: PortalAsked,
  application: Application,
  step: ApplyStep,
  at: number,
  errors: readonly FormError[],
): PortalReply {
  return {
    title: `${errors.length > 0 ? '有误：' : ''}${step.title}（${at + 1}/${names.length}）`,
    status: errors.length > 0 ? 422 : 200,
    trail: TRAIL,
    page: html`<article class="text">${progress(names, at)}${errorSummary(errors)}<h1>${step.title}</h1>${form({
      action: `/apply/${step.id}`,
      guard,
      uploads: true,
      // Enter in a text field presses the first button of the form, which must not be one that removes.
      body: html`<button class="unseen" tabindex="-1" aria-hidden="true">下一步</button>${step.body(application, errors)}`,
      buttons: html`${button('保存并继续')}${at > 0 && html`<a href="/apply/${steps[at - 1]?.id}">返回上一步</a>`}`,
    })}${comeBack(store.office.portal, application, DRAFT_DAYS)}</article>`,
  }
}

async function check(asked: PortalAsked): Promise<PortalReply> {
  const application = await applicationOf(asked)
  if (!application) return over
  const open = firstOpen(application)
  return open === undefined ? checkPage(asked, application, []) : { redirect: open }
}

const checkPage = (
  { guard, store }: PortalAsked,
  application: Application,
  errors: readonly FormError[],
): PortalReply => ({
  title: `${errors.length > 0 ? '有误：' : ''}核对并提交（4/${names.length}）`,
  status: errors.length > 0 ? 422 : 200,
  trail: TRAIL,
  page: html`<article class="text">${progress(names, steps.length)}${errorSummary(errors)}<h1>核对并提交</h1>${summary(application)}${form(
    {
      action: '/apply/check',
      guard,
      body: html``,
      buttons: html`${button('提交申请')}<a href="/apply/how">返回上一步</a>`,
    },
  )}${comeBack(store.office.portal, application, DRAFT_DAYS)}</article>`,
})

/** Registers it, shows the receipt at once, and leaves nothing personal in the draft. */
async function handIn(asked: PortalAsked): Promise<PortalReply> {
  const application = await applicationOf(asked)
  if (!application) return over
  const open = firstOpen(application)
  if (open !== undefined) return { redirect: open }
  try {
    const saved = await send(asked, application)
    await remember(asked, { case: saved.id, handedIn: true })
    await forget(asked, application)
    return { redirect: '/apply/receipt' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = error.reasons.map(({ says, way }) => ({ says: [says, way].filter(Boolean).join('。') }))
    return checkPage(asked, application, errors)
  }
}

/** The first step that is not finished. */
const firstOpen = (application: Application): string | undefined => {
  const step = steps.find((one) => one.faults(application).length > 0)
  return step && `/apply/${step.id}`
}

const over: PortalReply = {
  status: 404,
  title: '没有找到填写中的申请',
  trail: TRAIL,
  page: html`<article class="text"><h1>没有找到填写中的申请</h1><p>可能已经提交，或者超过 ${DRAFT_DAYS} 天没有继续填写，草稿已按期清除，也可能是浏览器没有保存 Cookie。</p><p>已经提交的，可以凭查询码<a href="/follow">查询办理进度</a>；没有提交的，请<a href="/apply">重新填写</a>。</p></article>`,
}
