import type { Fault } from './fault.ts'

const most = { median: 60, ninetieth: 200, file: 400 }

export interface Size {
  readonly file: string
  readonly lines: number
}

/** Files stay small: half of them within 60 lines, nine of ten within 200, none beyond 400. */
export const sizeFaults = (sizes: readonly Size[]): Fault[] => {
  const sorted = sizes.toSorted((a, b) => a.lines - b.lines)
  const tooLong = sorted.filter((one) => one.lines > most.file)
  return [
    ...tooLong.map((one) => ({
      place: one.file,
      fault: `${one.lines} lines, the cap is ${most.file}`,
      remedy: 'split it by subject: one concept, one file, one name',
    })),
    ...quantileFault(sorted, 0.5, most.median, 'the median file'),
    ...quantileFault(sorted, 0.9, most.ninetieth, 'the file at the ninetieth percentile'),
  ]
}

const quantileFault = (sorted: readonly Size[], share: number, limit: number, name: string): Fault[] => {
  const at = sorted[Math.floor(sorted.length * share)]
  if (!at || at.lines <= limit) return []
  const longer = sorted.filter((one) => one.lines > limit).map((one) => `${one.file} ${one.lines}`)
  const remedy = `shorten some of: ${longer.toReversed().slice(0, 12).join(', ')}`
  return [{ place: 'src', fault: `${name} has ${at.lines} lines, the limit is ${limit}`, remedy }]
}
