import { chineseDay } from '../../kernel/day.ts'
import type { DeadlineView, RecordView } from '../../kernel/wire.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { type Html, html } from '../../portal/html.ts'
import { facts, milestones } from '../../portal/parts/blocks.ts'
import { dayGrid } from '../../portal/parts/day-grid.ts'
import type { FormError } from '../../portal/parts/errors.ts'
import { errorSummary } from '../../portal/parts/errors.ts'
import { explainDeadline } from '../../store/deadlines.ts'
import { outcomeOf } from './outcomes.ts'
import { askedNow } from './portal-asked-now.ts'
import { givenMaterials } from './portal-case-files.ts'
import { courseOf, endOf } from './portal-course.ts'
import { ownLetters } from './portal-letters.ts'
import { ownCase, timeIsOver } from './portal-own-case.ts'
import { withdrawForm } from './portal-withdraw.ts'
import { requests } from './requests.register.ts'

/** One case as its applicant sees it: what is asked of him first, then the course, the dates, the letters. */
export async function casePage(asked: PortalAsked, errors: readonly FormError[] = []): Promise<PortalReply> {
  const found = await ownCase(asked)
  if (!found) return timeIsOver
  const dates = await Promise.all(toldDates(found).map(async (one) => dateBlock(asked, found, one)))
  return {
    title: `${errors.length > 0 ? '有误：' : ''}申请 ${found.row.number}`,
    status: errors.length > 0 ? 422 : 200,
    trail: [{ path: '/follow', name: '查询办理进度' }],
    page: html`<article class="text"><h1>申请 ${String(found.row.number ?? '')}</h1>${errorSummary(errors)}${facts([
      ['申请内容', String(found.row.subject ?? '')],
      ['收到申请之日', dayText(found.row.receivedOn) ?? '待双方确认'],
      ...outcomeFacts(found),
    ])}${await askedNow(asked, found, errors)}${answer(found)}<h2>办理经过</h2>${milestones(courseOf(found))}${
      dates.length > 0 && html`<h2>期限，以及为什么是这一天</h2>${dates}`
    }${letters(found)}${await withdrawForm(asked, found, errors)}<form class="no-print" method="post" action="/follow/leave">${asked.guard}<p><button class="quiet">离开这件申请</button></p></form></article>`,
  }
}

function outcomeFacts(found: RecordView): readonly (readonly [string, string | undefined])[] {
  const { row, state } = found
  if (state === 'closed') return [['办理结果', endOf(found)]]
  if (state !== 'served') return []
  const outcome = outcomeOf(String(row.outcome ?? ''))
  return [
    ['办理结果', outcome && (outcome.group === outcome.name ? outcome.name : `${outcome.group}：${outcome.name}`)],
    ['答复文号', row.replyNumber === undefined ? undefined : String(row.replyNumber)],
    ['发出答复之日', dayText(row.dispatchedOn)],
  ]
}

/** The deadlines that mean something to the applicant: his own, and that of the reply where one is owed. */
const toldDates = ({ deadlines, state }: RecordView): readonly DeadlineView[] =>
  deadlines.filter(
    ({ id, due, start }) =>
      (id === 'reply' && state !== 'closed') || (THEIRS.includes(id) && (due !== undefined || start !== undefined)),
  )
const THEIRS = ['correction', 'reasons', 'feePayment']

async function dateBlock({ store, system }: PortalAsked, found: RecordView, date: DeadlineView): Promise<Html> {
  if (date.due === undefined) return html`<p>${date.name}：暂不计算（${date.stopped ?? '尚未起算'}）</p>`
  const explained = await explainDeadline(store, system, requests.id, found.id, date.id)
  const provisional = date.provisional ? '，当年放假安排尚未公布，公布后重新计算' : ''
  return html`<details${date.leading && !date.endedOn && html` open`}><summary>${date.name}：${chineseDay(date.due)}${provisional}</summary><div>${
    date.endedOn && html`<p>已于 ${chineseDay(date.endedOn)}办结${date.inTime === false && '，超过了期限'}。</p>`
  }${dayGrid(explained, date.due)}</div></details>`
}

const answer = (found: RecordView): Html | false => {
  const materials = givenMaterials(found)
  return (
    materials.length > 0 &&
    html`<h2>向您提供的材料</h2><ul>${materials.map(
      ({ hash, name }) => html`<li><a href="/follow/case/materials/${hash}">${name}</a></li>`,
    )}</ul>`
  )
}

const letters = (found: RecordView): Html | false => {
  const own = ownLetters(found)
  return (
    own.length > 0 &&
    html`<h2>给您的文书</h2><ul>${own.map(
      ({ id, name, on }) => html`<li><a href="/follow/case/letters/${id}">${name}（.docx）</a>　${chineseDay(on)}</li>`,
    )}</ul><p class="hint">可用 Word、WPS 或者手机自带的文档软件打开。</p>`
  )
}

const dayText = (day: unknown): string | undefined =>
  typeof day === 'string' ? chineseDay(day as `${number}-${number}-${number}`) : undefined
