import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real browser: one that is installed (or named by CHROMIUM), else the one that comes as a package. Undefined where neither starts. */
export async function openBrowser(): Promise<Browser | undefined> {
  const { chromium } = await import('playwright-core')
  const installed = [process.env.CHROMIUM, ...INSTALLED].find((path) => path && existsSync(path))
  try {
    if (installed) return await chromium.launch({ executablePath: installed, args: ['--no-sandbox'] })
    const { default: packaged } = await import('@sparticuz/chromium')
    return await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args })
  } catch {
    return undefined
  }
}

export const NO_BROWSER = 'no browser starts here: install chromium, or name one by CHROMIUM'
