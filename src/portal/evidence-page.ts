import { addDays, chineseDay, isDay } from '../kernel/day.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { Store } from '../store/contract.ts'
import { type DailyRoot, dailyRoots } from '../store/daily-roots.ts'
import type { PortalPage, PortalReply } from './door.ts'
import { type Html, html } from './html.ts'
import type { Site } from './site.ts'

const DAYS = 31

/** 每日存证根: the last seal of each day, and how an outsider checks a published figure with it, without trusting the bureau. */
export const evidencePages = ({ store }: Site): readonly PortalPage[] => [
  {
    method: 'GET',
    path: '/evidence',
    run: async ({ query }) => {
      const before = isDay(query.before) ? { before: query.before } : {}
      return evidencePage(await dailyRoots(store, { limit: DAYS, ...before }))
    },
  },
  {
    method: 'GET',
    path: '/evidence/key.pem',
    run: async () => textFile(store.secrets.publicKey, 'key.pem', 'application/x-pem-file'),
  },
  {
    method: 'GET',
    path: '/evidence/:day/root.txt',
    run: async ({ params }) =>
      textFile((await rootOf(store, params.day)).chained, 'root.txt', 'text/plain; charset=utf-8'),
  },
  {
    method: 'GET',
    path: '/evidence/:day/root.sig',
    run: async ({ params }) => ({
      file: Buffer.from((await rootOf(store, params.day)).signature, 'base64'),
      name: 'root.sig',
      type: 'application/octet-stream',
    }),
  },
]

async function rootOf(store: Store, day: string | undefined): Promise<DailyRoot> {
  const [root] = isDay(day) ? await dailyRoots(store, { before: addDays(day, 1), limit: 1 }) : []
  if (root?.day !== day) throw new NotFound('这一天的校验值')
  return root as DailyRoot
}

const textFile = (text: string, name: string, type: string): PortalReply => ({ file: Buffer.from(text), name, type })

const COMMAND = 'openssl dgst -sm3 -verify key.pem -signature root.sig root.txt'

const evidencePage = (roots: readonly DailyRoot[]): PortalReply => ({
  title: '存证校验',
  page: html`<article class="text"><h1>存证校验</h1><p class="lead">本机关的每一次登记、办理和更正都留下佐证材料。每天的佐证材料汇总成一个校验值，在这里公布。公布之后，任何一条佐证材料被改动、删除或者插入，校验值都会对不上。</p>
<h2>每日校验值</h2>${roots.length > 0 ? list(roots) : html`<p>还没有公布的校验值。第一批佐证材料存证后，当天的校验值会显示在这里。</p>`}
<h2>怎样核对</h2>
<ol><li>平时：把某一天的校验值抄下、打印或者下载保存。它由一串字符组成，不含任何个人信息。</li>
<li>核对公布者：下载<a href="/evidence/key.pem">公钥</a>和当天的校验值、签名三个文件，在装有 OpenSSL 3 的电脑上运行下面的命令，显示 <code>Verified OK</code>，说明校验值确由本机关公布。</li></ol>
<pre><code>${COMMAND}</code></pre>
<ol start="3"><li>核对数字：本机关公布的年度报告附有《数据来源表》。对某个数字有疑问的，可以向本机关提出；本机关据佐证材料重新计算，并说明每条佐证材料归入哪一天的校验值。</li>
<li>核对前后：每天的校验值都以前一天的校验值为起点，因此保存最近一天的一个，就能核对此前全部佐证材料有没有被改动。</li></ol></article>`,
})

const list = (roots: readonly DailyRoot[]): Html => {
  const last = roots.at(-1) as DailyRoot
  return html`<ul class="entries">${roots.map(
    ({ day, entries, chained }) =>
      html`<li><strong>${chineseDay(day)}</strong>　<span class="hint">当天存证 ${entries} 条</span><p><code>${chained}</code></p><p><a href="/evidence/${day}/root.txt">下载校验值<span class="unseen">（${chineseDay(day)}）</span></a>　<a href="/evidence/${day}/root.sig">下载签名<span class="unseen">（${chineseDay(day)}）</span></a></p></li>`,
  )}</ul>${roots.length === DAYS && html`<nav class="pager" aria-label="翻页"><a rel="next" href="/evidence?before=${last.day}">更早的校验值</a></nav>`}`
}
