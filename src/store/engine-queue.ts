/** A first-in first-out lock: one holder at a time, the others wait in order, nobody for ever. */
export interface Queue {
  /** Resolves with the function that gives the lock back. Rejects after the time-out with a sentence. */
  readonly acquire: () => Promise<() => void>
}

interface Waiting {
  readonly admit: () => void
  readonly timer: NodeJS.Timeout
}

export function queue(timeout: number, says: string): Queue {
  const waiting: Waiting[] = []
  let held = false
  const next = () => {
    const first = waiting.shift()
    if (!first) {
      held = false
      return
    }
    clearTimeout(first.timer)
    first.admit()
  }
  const once = () => {
    let released = false
    return () => {
      if (released) return
      released = true
      next()
    }
  }
  return {
    acquire: () => {
      if (!held) {
        held = true
        return Promise.resolve(once())
      }
      return new Promise((resolve, reject) => {
        const entry: Waiting = {
          admit: () => resolve(once()),
          timer: setTimeout(() => {
            waiting.splice(waiting.indexOf(entry), 1)
            reject(new Error(says))
          }, timeout),
        }
        waiting.push(entry)
      })
    },
  }
}
