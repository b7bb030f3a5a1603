import { chineseDay } from '../../kernel/day.ts'
import { mask } from '../../kernel/mask.ts'
import type { CaseView } from '../../kernel/procedure.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { facts, notice } from '../../portal/parts/blocks.ts'
import { dayGrid } from '../../portal/parts/day-grid.ts'
import { caseView } from '../../store/case-view.ts'
import { explainDeadline } from '../../store/deadlines.ts'
import type { RequestView } from './case-facts.ts'
import { type Channel, channels } from './channels.ts'
import { receiptSentence } from './portal-channel.ts'
import { visitOf } from './portal-draft.ts'
import { ownLetters } from './portal-letters.ts'
import { ownCase, timeIsOver } from './portal-own-case.ts'
import { requests } from './requests.register.ts'

/** The receipt, at once: number, query code, the last day for the answer and why it is this day. To print or to load down. */
export async function receiptPage(asked: PortalAsked): Promise<PortalReply> {
  const { handedIn } = await visitOf(asked)
  const found = handedIn && (await ownCase(asked))
  if (!found) return timeIsOver
  const view = (await caseView(asked.store, requests.id, found.id)) as CaseView as RequestView
  const { row } = view
  const channel = (row.channel ?? 'web') as Channel
  const due = view.due('reply')
  const explained =
    due.is === 'due' && (await explainDeadline(asked.store, asked.system, requests.id, found.id, 'reply'))
  const own = ownLetters(found)[0]
  return {
    title: '登记回执',
    trail: [{ path: '/apply', name: '申请公开' }],
    page: html`<article class="text"><h1>申请已收到</h1><section class="receipt" aria-label="登记回执"><p class="hint">${asked.store.office.bureau}　政府信息公开申请登记回执</p>${facts(
      [
        ['申请编号', html`<span class="big">${row.number}</span>`],
        ['查询码', html`<span class="code">${row.queryCode}</span>`],
        ['申请人', mask(row.applicantName ?? '', 'name')],
        ['提交方式', channels[channel]],
        ['收到申请之日', row.receivedOn ? chineseDay(row.receivedOn) : '待双方确认'],
        [
          '答复期限',
          due.is === 'due'
            ? html`不迟于 <span class="big">${chineseDay(due.due)}</span>${due.provisional && '，当年放假安排尚未公布，公布后重新计算'}`
            : '自双方确认之日的次日起计算，确认后告知',
        ],
      ],
    )}</section>${notice('请记下查询码', '查询办理进度、下载答复都要用到它和您所留电话的后四位。它相当于钥匙，请不要告诉他人。', 'heed')}<div class="buttons">${
      own && html`<a class="button" href="/follow/case/letters/${own.id}">下载登记回执（.docx）</a>`
    }<a class="button quiet" href="/follow/case">查看办理进度</a></div><p class="hint no-print">本页可以直接打印：用浏览器菜单中的“打印”。</p><h2>收到之日怎样确定</h2><p>${receiptSentence(
      channel,
      row.receiptRule,
    )}</p>${explained && due.is === 'due' && html`<h2>为什么是这一天</h2>${dayGrid(explained, due.due)}`}<h2>接下来</h2><ul><li>申请内容不明确的，我们会一次性告知您需要补正的地方。</li><li>涉及第三方权益、需要征求意见，或者依法延长期限的，会另行告知，上面的日期随之变动。</li><li>随时可以在<a href="/follow">查询办理进度</a>中查看。</li></ul></article>`,
  }
}
