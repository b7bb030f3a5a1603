import type { Page } from 'playwright-core'

export interface Shot {
  /** The file is called so, with the size behind it. */
  readonly name: string
  /** The account of the demonstration that looks at it; absent = somebody of the public. */
  readonly as?: string
  readonly path: string
  /** What is done before the picture is taken; a write carries the token of the session. */
  readonly first?: (page: Page, csrf: string) => Promise<unknown>
}

const requests = '/app/r/information-requests/requests'
const answered = 'request-2024-032'

export const shots: readonly Shot[] = [
  { name: 'home-head', as: 'juzhang', path: '/app/' },
  { name: 'home-regulation', as: 'fagui', path: '/app/' },
  { name: 'home-office', as: 'gongkai', path: '/app/' },
  { name: 'home-section', as: 'caigou', path: '/app/' },
  { name: 'home-district', as: 'qingyun', path: '/app/' },
  { name: 'home-accountant', as: 'jiaoyu', path: '/app/' },
  { name: 'list', as: 'gongkai', path: requests },
  { name: 'case', as: 'gongkai', path: `${requests}/request-2024-120` },
  { name: 'deadline', as: 'gongkai', path: `${requests}/${answered}`, first: openWhy },
  { name: 'board', as: 'gongkai-fuze', path: '/app/board' },
  { name: 'report', as: 'fagui', path: '/app/m/annual-report/rule-of-law/2024', first: openLineage },
  { name: 'table', as: 'gongkai', path: '/app/m/annual-report/information-disclosure/2024' },
  { name: 'portal', path: '/' },
  { name: 'portal-apply', path: '/apply', first: fillIn },
  { name: 'portal-status', as: 'gongkai', path: '/app/', first: followAnswered },
]

async function openWhy(page: Page): Promise<void> {
  await page.locator('.leading-why').click()
}

/** A figure of the report that is complete, opened to what is counted. */
async function openLineage(page: Page): Promise<void> {
  await page.locator('.figure-known').first().click()
  await page.locator('.lineage-value').waitFor()
}

async function fillIn(page: Page): Promise<void> {
  await page.click('text=开始填写')
  await page.check('#applicantKind')
  await page.fill('#applicantName', '沈若谷')
  await page.check('#identityKind')
  await page.fill('#identityNumber', '11010519491231002X')
  await page.fill('#phone', '13800138000')
  await page.click('text=保存并继续')
  await page.fill('#item-1', '云州市2024年度农村客运油料补贴资金的分配文件')
}

/** Somebody who has his receipt looks at an answered case: code and telephone are read as the office may, with a reason. */
async function followAnswered(page: Page, csrf: string): Promise<void> {
  const address = `/api/registers/information-requests/requests/${answered}/unmask`
  const read = async (field: string): Promise<string> => {
    const data = { field, reason: '核对登记回执' }
    const answer = await page.request.post(address, { data, headers: { 'x-fadu-csrf': csrf } })
    return (await answer.json()).value
  }
  const [code, phone] = [await read('queryCode'), await read('phone')]
  await page.goto('/follow')
  await page.fill('#code', code)
  await page.fill('#digits', phone.slice(-4))
  await page.locator('#digits').press('Enter')
  await page.waitForURL('**/follow/case')
}
