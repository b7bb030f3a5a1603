import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Shot } from './shots.ts'

export const sizes = {
  desk: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 },
} as const
export type Size = keyof typeof sizes

export interface Taken {
  readonly file: string
  readonly bytes: number
  /** What a visitor must not see: a screen wider than the window, an error of a script. */
  readonly faults: readonly string[]
}

/** Takes one picture in a browser of its own session and writes it as WebP into the folder. */
export async function takePicture(
  browser: Browser,
  site: { readonly address: string; readonly password: string; readonly folder: string },
  shot: Shot,
  size: Size,
): Promise<Taken> {
  const context = await browser.newContext({ ...sizes[size], baseURL: site.address, reducedMotion: 'reduce' })
  const faults: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    const csrf = shot.as ? await signIn(context, shot.as, site.password) : ''
    await page.goto(shot.path)
    await settled(page)
    await counted(page)
    await shot.first?.(page, csrf)
    await settled(page)
    const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
    if (over > 0) faults.push(`${over} px wider than the window`)
    const bytes = await webp(page)
    const file = `${shot.name}-${size}.webp`
    writeFileSync(join(site.folder, file), bytes)
    return { file, bytes: bytes.length, faults }
  } finally {
    await context.close()
  }
}

async function signIn({ request }: BrowserContext, account: string, password: string): Promise<string> {
  const answer = await request.post('/api/session', { data: { account, password } })
  if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()}`)
  return (await answer.json()).csrf
}

/** Nothing is under way any more: the screen has its heading, and nothing on it is still coming. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('main h1').first().waitFor()
  await page.locator('.busy').first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready')
}

/** A home shows figures that are still being counted as such: a moment later they stand. */
async function counted(page: Page): Promise<void> {
  for (let turn = 0; turn < 5 && (await page.getByText('正在统计').count()) > 0; turn++) {
    await page.waitForTimeout(1500)
    await page.reload()
    await settled(page)
  }
}

/** The browser itself writes WebP, which playwright does not offer. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
  return Buffer.from(data, 'base64')
}
