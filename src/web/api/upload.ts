import type { FileRef } from '../../kernel/register.ts'
import { rememberedCsrf } from './ask.ts'
import { Problem, problemOf, unreachable } from './problem.ts'

/**
 * Sends one file to be kept under its content and gives its reference. `progress` is told the share sent, 0 to 1; the
 * signal breaks it off. Throws a Problem. (fetch cannot tell how much of a body was sent.)
 */
export function upload(file: File, progress: (share: number) => void, signal?: AbortSignal): Promise<FileRef> {
  const sent = send(file, progress, signal)
  count(1)
  void sent.then(
    () => count(-1),
    () => count(-1),
  )
  return sent
}

/** Files on their way. A form that is sent meanwhile would lack them. */
export const underWay = {
  count: (): number => running,
  subscribe: (told: () => void): (() => void) => {
    listeners.add(told)
    return () => listeners.delete(told)
  },
}
const listeners = new Set<() => void>()
let running = 0
function count(by: number): void {
  running += by
  for (const told of listeners) told()
}

function send(file: File, progress: (share: number) => void, signal?: AbortSignal): Promise<FileRef> {
  const form = new FormData()
  form.append('file', file)
  const request = new XMLHttpRequest()
  request.open('POST', '/api/files')
  request.setRequestHeader('accept', 'application/json')
  request.setRequestHeader('x-fadu-csrf', rememberedCsrf())
  signal?.addEventListener('abort', () => request.abort())
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as FileRef)
      else
        void problemOf(new Response(request.responseText, { status: request.status })).then((view) =>
          reject(new Problem(view)),
        )
    }
    request.onerror = () => reject(new Problem(unreachable))
    request.onabort = () => reject(new DOMException('broken off', 'AbortError'))
    request.send(form)
  })
}
