import type { CaseView } from '../../kernel/procedure.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { FileRef } from '../../kernel/register.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { caseView } from '../../store/case-view.ts'
import { take } from '../../store/take.ts'
import { itemsOf, type RequestView } from './case-facts.ts'
import { casePage } from './portal-case.ts'
import { filesOver } from './portal-files.ts'
import { ownCase, timeIsOver } from './portal-own-case.ts'
import { itemFaults, itemsTyped, subjectOf } from './portal-what.ts'
import { request } from './request.procedure.ts'
import { requests } from './requests.register.ts'

const STATEMENT = '申请人在本机关平台书面撤回申请'

/** Hands the correction in on this day; the clock of the office starts anew. */
export async function takeCorrection(asked: PortalAsked): Promise<PortalReply> {
  const found = await ownCase(asked)
  if (!found) return timeIsOver
  const typed = itemsTyped(asked)
  const errors = [...itemFaults(typed), ...asked.refusedFiles]
  if (errors.length > 0) return casePage(asked, errors)
  try {
    const view = (await caseView(asked.store, requests.id, found.id)) as CaseView as RequestView
    const before = itemsOf(view)
    const texts = typed.filter((text) => text !== '')
    const application = await filesOver((view.row.application ?? []) as readonly FileRef[], asked, 'application')
    await take(asked.store, asked.system, request.id, found.id, 'correct', {
      data: dataOf(asked),
      fills: {
        items: texts.map((text, index) => ({ ...before[index], asked: text })),
        subject: subjectOf(texts),
        ...(application.length > 0 && { application }),
      },
      version: found.version,
    })
    return { redirect: '/follow/case' }
  } catch (error) {
    return refusedOr(asked, error)
  }
}

const dataOf = ({ form }: PortalAsked): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ note: form.note, goodReason: form.goodReason }).flatMap(([name, text]) =>
      text?.trim() ? [[name, text.trim()]] : [],
    ),
  )

/** A refusal comes back as sentences over what was typed; anything else is a fault. */
function refusedOr(asked: PortalAsked, error: unknown): Promise<PortalReply> {
  if (!(error instanceof Refusal)) throw error
  return casePage(
    asked,
    error.reasons.map(({ says, way, field }) => ({
      says: [says, way].filter(Boolean).join('。'),
      ...(field !== undefined && { field }),
    })),
  )
}
export async function takeWithdrawal(asked: PortalAsked): Promise<PortalReply> {
  const found = await ownCase(asked)
  if (!found) return timeIsOver
  if (asked.form.sure !== 'yes') return casePage(asked, [{ field: 'sure', says: '请先勾选“我确认撤回这件申请”' }])
  try {
    await take(asked.store, asked.system, request.id, found.id, 'withdraw', {
      data: { statement: STATEMENT },
      fills: { outcome: 'other.other' },
      version: found.version,
    })
    return { redirect: '/follow/case' }
  } catch (error) {
    return refusedOr(asked, error)
  }
}
