import type { Browser, Page } from 'playwright-core'
import type { Day } from '../../src/kernel/day.ts'
import { signIn } from './desk.ts'
import { type Offered, openSite } from './site.ts'

/** The desks of a bureau with one duty: whoever comes in the morning of a day, at the page of a record. */
export interface Desks {
  readonly at: (account: string, on: Day, record?: string) => Promise<Page>
  readonly leave: (page: Page) => Promise<void>
  /** What a screen sends for the duty, in the session of the page: '{noun}' opens a row, '{noun}/{id}/steps/{step}' takes a step. */
  readonly send: (page: Page, path: string, data: object) => Promise<{ readonly status: number; readonly text: string }>
  /** Scripts that failed, answers of the server that were its fault. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

export async function openDesks(
  browser: Browser,
  offered: Pick<Offered, 'module'> & Partial<Offered>,
  today: Day,
): Promise<Desks> {
  const site = await openSite({ server: {}, portal: { pages: [] }, ...offered }, today)
  const faults: string[] = []
  const { id } = offered.module
  return {
    faults,
    at: async (account, on, record) => {
      site.turnTo(on)
      const page = await signIn(browser, site.address, account, faults)
      if (record === undefined) return page
      await page.goto(`/app/r/${id}/${record}`)
      await page.locator('.steps').waitFor()
      return page
    },
    leave: (page) => page.context().close(),
    send: async (page, path, data) => {
      const session = (await (await page.request.get('/api/session')).json()) as { csrf: string }
      const answer = await page.request.post(`/api/registers/${id}/${path}`, {
        headers: { 'x-fadu-csrf': session.csrf },
        data,
      })
      return { status: answer.status(), text: await answer.text() }
    },
    close: site.close,
  }
}
