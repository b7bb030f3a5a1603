/**
 * Serves those who ask at the same moment together: while one round is under way, whoever asks waits for the next. A round
 * that fails fails for everybody in it.
 */
export function gathered<Asked, Answer>(
  serve: (round: readonly Asked[]) => Promise<readonly Answer[]>,
): (one: Asked) => Promise<Answer> {
  interface Waiting {
    readonly asked: Asked
    readonly resolve: (answer: Answer) => void
    readonly reject: (error: unknown) => void
  }
  let next: Waiting[] = []
  let isServing = false
  const serveAll = async () => {
    while (next.length > 0) {
      const round = next
      next = []
      try {
        const answers = await serve(round.map(({ asked }) => asked))
        for (const [index, { resolve }] of round.entries()) resolve(answers[index] as Answer)
      } catch (error) {
        for (const { reject } of round) reject(error)
      }
    }
    isServing = false
  }
  return (asked) =>
    new Promise((resolve, reject) => {
      next.push({ asked, resolve, reject })
      if (isServing) return
      isServing = true
      queueMicrotask(() => void serveAll())
    })
}
