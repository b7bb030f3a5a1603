import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openApp } from '../src/app.ts'
import { NO_BROWSER, openBrowser } from '../test/walk/browser.ts'
import { type Size, sizes, takePicture } from './pictures/camera.ts'
import { shots } from './pictures/shots.ts'

const FOLDER = join(import.meta.dirname, '..', 'docs', 'pictures')
const HELP = `npm run pictures -- [--at ADDRESS | --data FOLDER] [--out FOLDER] [name …]
Takes the README's pictures from the running demonstration: of the server at ADDRESS, of a copy of FOLDER, or of a city made for this.`

/** `npm run pictures`: the screens of the demonstration as they are, at the width of a desk and of a phone. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { at: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return said(HELP, 0)
  const browser = await openBrowser()
  if (!browser) return said(NO_BROWSER, 1)
  const folder = values.out ?? FOLDER
  mkdirSync(folder, { recursive: true })
  const city = values.at ? { address: values.at, stop: async () => {} } : await openCity(values.data)
  const wanted = shots.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  let failed = 0
  for (const shot of wanted)
    for (const size of Object.keys(sizes) as Size[]) {
      const site = { address: city.address, password: 'Yunzhou-2025', folder }
      const { file, bytes, faults } = await takePicture(browser, site, shot, size)
      console.log([file, `${Math.ceil(bytes / 1024)} KB`, ...faults].join('  '))
      failed += faults.length
    }
  await browser.close()
  await city.stop()
  return failed > 0 ? 1 : 0
}

/** The city on a free port, in a folder that goes when it stops. */
async function openCity(from: string | undefined) {
  const data = mkdtempSync(join(tmpdir(), 'fadu-pictures-'))
  if (from) cpSync(from, data, { recursive: true })
  const app = await openApp({ data, demonstration: { scale: 'city' } })
  const serving = await app.serve(0)
  const stop = async () => {
    await serving.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return { address: serving.address, stop }
}

const said = (text: string, code: number): number => {
  console.log(text)
  return code
}

process.exitCode = await main()
