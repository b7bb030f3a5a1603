import type { PortalPage } from './door.ts'
import { entryList } from './entry-list.ts'
import { find } from './find.ts'
import { type Html, html } from './html.ts'
import { linkButton, searchForm } from './parts/form.ts'
import type { Site } from './site.ts'

const MOST = 50

/** What is public and matches the words. Where nothing does, the way to ask for it. */
export const searchPage = (site: Site): PortalPage => ({
  method: 'GET',
  path: '/search',
  run: async ({ query, today }) => {
    const text = [...(query.q ?? '').trim()].slice(0, 60).join('')
    const found = text === '' ? undefined : await find(site, { today, text, limit: MOST })
    return {
      title: text === '' ? '查找公开信息' : `查找“${text}”`,
      page: html`<article class="text"><h1>查找公开信息</h1>${searchForm(
        text,
        '要查找的内容',
        '例如：预算、年度报告、收费',
      )}${found && results(site, text, found)}</article>`,
    }
  },
})

const results = ({ services }: Site, text: string, found: Awaited<ReturnType<typeof find>>): Html => {
  const apply = services.find(({ path }) => path === '/apply')
  return html`<h2 role="status">${
    found.length === 0
      ? `没有找到与“${text}”有关的公开信息`
      : found.length === MOST
        ? `找到 ${MOST} 条以上，以下是前 ${MOST} 条`
        : `找到 ${found.length} 条`
  }</h2>${found.length === 0 ? html`<p>可以换一个更短的词再试。</p>` : entryList(found)}${
    apply && html`<p>没有您需要的？可以向我们申请公开。</p><p>${linkButton(apply.path, apply.name, true)}</p>`
  }`
}
