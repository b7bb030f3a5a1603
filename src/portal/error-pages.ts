import type { ProblemView } from '../kernel/wire.ts'
import type { PortalReply } from './door.ts'
import { html } from './html.ts'
import { form } from './parts/form.ts'

/** The page for everything that is not a success: what is wrong, on which basis, what to do. */
export const problemPage = (status: number, { reasons, trace }: ProblemView): PortalReply => {
  const title = TITLES[status] ?? (status >= 500 ? '系统暂时出现故障' : '这次操作没有完成')
  return {
    status,
    title,
    page: html`<article class="text"><h1>${title}</h1>${reasons.map(
      ({ says, basis, way }) => html`<p>${says}${basis && `（依据${basis}）`}。</p>${way && html`<p>${way}。</p>`}`,
    )}${trace && html`<p class="hint">故障编号：${trace}</p>`}<h2>您还可以</h2><ul><li><a href="/">回到首页</a>，或者<a href="/search">查找已经公开的信息</a></li><li>按页面底部的电话联系我们</li></ul></article>`,
  }
}

export const nowhere: ProblemView = {
  problem: 'not-found',
  reasons: [
    { says: '没有找到您要看的页面，它可能已经移动，或者地址没有输完整', way: '请检查地址，或者从首页的栏目进入' },
  ],
}

/** A post that cannot be told from a forged one is shown to the person, who sends it on or not: nothing typed is lost. */
export const askAgain = (asked: {
  readonly path: string
  readonly why: string
  readonly guard: ReturnType<typeof html>
  readonly typed: Readonly<Record<string, string>>
}): PortalReply => {
  const entries = Object.entries(asked.typed)
  const shown = entries.filter(([name, value]) => name !== 'act' && value !== '')
  const body = html`<p>${asked.why}</p><p>您填写的内容都在下面，没有丢失${shown.length > 0 && '，但附件需要重新选择'}。请确认是您本人填写的，再继续提交。</p>${entries.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<ul class="typed">${shown.map(([, value]) => html`<li>${value}</li>`)}</ul>`
  return {
    status: 403,
    title: '请确认这次提交',
    page: html`<article class="text"><h1>请确认这次提交</h1>${form({
      action: asked.path,
      guard: asked.guard,
      body,
      buttons: html`<button>确认，继续提交</button>`,
    })}</article>`,
  }
}

const TITLES: Readonly<Record<number, string>> = {
  404: '没有找到这个页面',
  403: '这次提交没有办理',
  413: '提交的内容太大',
  429: '操作过于频繁，请稍候',
}
