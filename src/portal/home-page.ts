import type { PortalPage } from './door.ts'
import { entryList } from './entry-list.ts'
import { find } from './find.ts'
import { type Html, html } from './html.ts'
import { searchForm } from './parts/form.ts'
import type { Site } from './site.ts'

const NEWEST = 6

/** The home page: what is already public comes first, then the services, then what is new. */
export const homePage = (site: Site): PortalPage => ({
  method: 'GET',
  path: '/',
  run: async ({ today }) => {
    const newest = await find(site, { today, limit: NEWEST })
    return { title: site.store.office.bureau, page: page(site, newest.length > 0 ? entryList(newest) : undefined) }
  },
})

const page = ({ assets, services, store: { office } }: Site, newest: Html | undefined): Html =>
  html`<section class="hero"><div class="wide"><img class="ornament" src="${assets.mark.path}" alt="" width="200" height="200"><h1>${office.bureau}<br>政府信息公开</h1>${searchForm(
    '',
    '先查一查，也许已经公开',
    '已经公开的信息不必申请，查到即可查看和下载。',
  )}</div></section><div class="wide home">${
    services.length > 0 &&
    html`<section aria-labelledby="services"><h2 id="services">办事</h2><ul class="services">${services.map(
      ({ path, name, says }) => html`<li><a href="${path}"><strong>${name}</strong><span>${says}</span></a></li>`,
    )}</ul></section>`
  }<section aria-labelledby="newest"><h2 id="newest">最新公开</h2>${
    newest ?? html`<p class="hint">还没有公开的内容。新公开的信息会列在这里。</p>`
  }</section></div>`
