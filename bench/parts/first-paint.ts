import { ask } from '../load.ts'
import { line, type Part } from '../part.ts'

const MOST = 420 * 1024
const ENCODING = { headers: { 'accept-encoding': 'br' } }

/** The page of the staff application and everything that it names, as the server sends them to a browser. */
export const part: Part = {
  name: 'first-paint',
  measure: async (ground) => {
    const { port } = await ground.ours()
    const page = await fetch(`http://127.0.0.1:${port}/app`).then((answer) => answer.text())
    const named = [...page.matchAll(/(?:src|href)="(\/app\/assets\/[^"]+\.(?:js|css))"/g)].map(
      (match) => match[1] ?? '',
    )
    if (named.length === 0) throw new Error('the staff application is not built: npm run build')
    let sum = 0
    for (const path of ['/app', ...named]) sum += await sizeOf(port, path)
    const reached = `${(sum / 1024).toFixed(0)} KB in ${named.length + 1} files`
    return [line('first paint of the staff application, compressed', reached, '≤ 420 KB', sum <= MOST)]
  },
}

/** As it goes over the line: fetch would unpack it. */
const sizeOf = async (port: number, path: string): Promise<number> => (await ask(port, { path, ...ENCODING })).length
