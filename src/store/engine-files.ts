import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

interface Stream {
  readonly nfd: number
}
interface Mounted {
  readonly NODEFS: { readonly stream_ops: Record<string, unknown> }
}

/**
 * The file system of the embedded engine with a real fsync: as shipped, a commit stops in the page cache and a power
 * cut loses it. `isDurable` is asked at each call, so that mass generation may skip it until its end.
 */
export function durableFiles(folder: string, isDurable: () => boolean): NodeFS {
  const files = new NodeFS(folder)
  const init = files.init.bind(files)
  files.init = async (pg: PGlite, options) => {
    const { emscriptenOpts } = await init(pg, options)
    const install = (module: unknown) => {
      ;(module as Mounted).NODEFS.stream_ops.fsync = (stream: Stream) => {
        if (isDurable()) fsyncSync(stream.nfd)
        return 0
      }
    }
    const before = emscriptenOpts.preRun ?? []
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(Array.isArray(before) ? before : [before]), install] } }
  }
  return files
}
